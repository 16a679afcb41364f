// Pagefind on the pages that the base would have. Its browser script is asked in this process: files
// come from memory, so its times hold no network.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { type Locale, locales } from '#lib/locales';
import { type IndexFiles, type Peer, resultLimit } from '../peer';
import { fieldNames, type PeerDocument, peerDocuments, weights } from '../peer-documents';

/** Parts of `pagefind.js` that are asked here. */
interface PagefindScript {
  createInstance(options: { basePath: string; baseUrl: string }): {
    init(): Promise<void>;
    search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

const origin = 'https://bench.invalid/';
/** Its own search boxes, and what only they need. */
const isInterface = (path: string) => /ui\.(?:js|css)$|highlight\.js$|worker\.js$/.test(path);

export const pagefind: Peer = {
  name: 'Pagefind',
  setting: 'one HTML page a case and language, data-pagefind-weight as our weights',
  async build(corpus) {
    const { index } = await createIndex({});
    if (!index) throw new Error('Pagefind makes no index');
    for (const locale of locales) {
      for (const one of peerDocuments(corpus, locale)) {
        await index.addHTMLFile({ url: `/${locale}/${one.id}`, content: page(one, locale) });
      }
    }
    const { files } = await index.getFiles();
    await close();
    return Object.fromEntries(
      files.filter(({ path }) => !isInterface(path)).map(({ path, content }) => [path, content]),
    );
  },
  async load(files) {
    serve(files);
    // One after the other, as each looks at the language of the page.
    const en = await newInstance(files, 'en');
    const instances = { en, ja: await newInstance(files, 'ja') };
    return async (query, locale) => {
      const { results } = await instances[locale].search(query);
      const shown = await Promise.all(results.slice(0, resultLimit).map((one) => one.data()));
      return shown.map(({ url }) => url.split('/').at(-1) ?? '');
    };
  },
  isFirst: (name, locale) =>
    name === 'pagefind-entry.json' ||
    (name.endsWith('.pf_meta') && name.startsWith(`pagefind.${locale}_`)),
  async askCold(files, query, locale) {
    const fetched = serve(files);
    const instance = await newInstance(files, locale);
    await instance.search(query);
    return [...new Set(fetched)].filter((name) => /\.pf_(?:index|filter)$/.test(name));
  },
};

function page(one: PeerDocument, locale: Locale): string {
  const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const parts = fieldNames.map((field) => {
    const tag = field === 'title' ? 'h1' : 'p';
    return `<${tag} data-pagefind-weight="${weights[field]}">${escaped(one[field])}</${tag}>`;
  });
  return `<!doctype html><html lang="${locale}"><body>${parts.join('')}</body></html>`;
}

/** It asks for its files with `fetch`; here they are at hand. Gives the list of what it has asked for. */
function serve(files: IndexFiles): string[] {
  const fetched: string[] = [];
  globalThis.fetch = async (address) => {
    const path = String(address).slice(origin.length).replace(/\?.*/, '');
    const file = files[path];
    fetched.push(path);
    return file === undefined
      ? new Response(null, { status: 404 })
      : new Response(file as Uint8Array<ArrayBuffer>);
  };
  return fetched;
}

/** A script of its own for each language, as on a page: instances of one script share their memory. */
async function newInstance(files: IndexFiles, locale: Locale) {
  const { createInstance } = await importScript(files['pagefind.js'] as Uint8Array);
  setPageLanguage(locale);
  const instance = createInstance({ basePath: origin, baseUrl: '/' });
  await instance.init();
  return instance;
}

/** It takes the language from the page. */
function setPageLanguage(locale: Locale): void {
  const document = { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) };
  Object.assign(globalThis, { document });
}

async function importScript(script: Uint8Array): Promise<PagefindScript> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    const file = join(folder, 'pagefind.mjs');
    writeFileSync(file, script);
    return (await import(pathToFileURL(file).href)) as PagefindScript;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
