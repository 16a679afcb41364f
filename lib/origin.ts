// Where a thing of the base comes from: the public content, or a company's own overlay. It must not
// know what kinds of things there are.

export type Origin = 'public' | 'internal';

/** How problems name the folder of each, whatever its real place. */
export const folderNames: Readonly<Record<Origin, string>> = {
  public: 'content',
  internal: 'overlay',
};

/** Carried by what an overlay brings; what has none is public. */
export interface FromOverlay {
  readonly origin?: 'internal' | undefined;
}

/** Where something would have to stand for content of this origin to name it: only an overlay may name both. */
export function placesOf(origin: Origin, path: string): string {
  const folders = origin === 'public' ? (['public'] as const) : (['public', 'internal'] as const);
  return folders.map((one) => `${folderNames[one]}/${path}`).join(' or ');
}
