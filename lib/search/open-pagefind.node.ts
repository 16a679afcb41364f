// Opens Pagefind in Node, where no page says its language and no host serves its files. It must not
// know where the files lie.
import type { Locale } from '#lib/locales';
import { caseIdsFile, type PagefindFiles } from '#lib/search/pagefind-index.node';
import type { LoadedPagefind, PagefindInstance } from './pagefind-engine';

/** The content of a file of the index; rejects when there is none. */
type ReadFile = (path: string) => Promise<PagefindFiles[string]>;

interface PagefindScript {
  createInstance(options: { basePath: string; baseUrl: string }): PagefindInstance;
}

/** Runs a script of its own each time: instances of one script share their memory. */
export async function openPagefind(read: ReadFile, locale: Locale): Promise<LoadedPagefind> {
  const script = String(await read('pagefind.js').then(textOf));
  const caseIds = JSON.parse(await read(caseIdsFile(locale)).then(textOf));
  const basePath = serve(read);
  const { createInstance } = await importScript(`${script}\n// ${basePath}`);
  const instance = inPageOf(locale, () => createInstance({ basePath, baseUrl: '/' }));
  return { instance, caseIds };
}

const textOf = (content: PagefindFiles[string]) => Buffer.from(content as string).toString('utf8');

function importScript(script: string): Promise<PagefindScript> {
  const address = `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`;
  return import(/* @vite-ignore */ address);
}

/** It takes the language from the page, and only while an instance is made. */
function inPageOf<T>(locale: Locale, make: () => T): T {
  const document = { querySelector: () => ({ getAttribute: () => locale }) };
  Object.assign(globalThis, { document });
  try {
    return make();
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
}

const origin = 'https://pagefind.invalid/';
const served = new Map<string, ReadFile>();

/** It asks for its files with `fetch`. Gives the address below which it finds them. */
function serve(read: ReadFile): string {
  if (served.size === 0) globalThis.fetch = fetchServed(globalThis.fetch);
  const basePath = `${origin}${served.size}/`;
  served.set(basePath, read);
  return basePath;
}

function fetchServed(fetchOther: typeof fetch): typeof fetch {
  return async (address, options) => {
    const [, basePath = '', path = ''] =
      /^(https:\/\/pagefind\.invalid\/\d+\/)([^?]*)/.exec(String(address)) ?? [];
    const read = served.get(basePath);
    return read
      ? new Response((await read(path)) as Uint8Array<ArrayBuffer>)
      : fetchOther(address, options);
  };
}
