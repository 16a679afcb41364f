// Which state of the content the pages were made from. Constant in a build; `npm run dev` puts a
// module of its own in this place and rewrites it at each change, so that pages reload.

export const contentStamp: string = 'build';
