// Builds Pagefind's index from the texts of the search, and beside it what its results are called. It
// must not know where cases come from, nor where the files go.
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type Locale, locales } from '#lib/locales';
import { allFields, type DocumentTexts, fields } from './search-document';

/** Path → content, as a static host would serve it. */
export type PagefindFiles = Readonly<Record<string, string | Uint8Array>>;

/** The file with the case of each result, by language: `LoadedPagefind['caseIds']`. */
export const caseIdsFile = (locale: Locale): string => `case-ids.${locale}.json`;

/**
 * One page a case and language, with our weights; all files of Pagefind, and the list of case ids.
 * @throws Error when Pagefind refuses a page, or has none of a case afterwards.
 */
export async function buildPagefindIndex(
  documents: Readonly<Record<Locale, readonly DocumentTexts[]>>,
): Promise<PagefindFiles> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`Pagefind makes no index: ${errors.join(', ')}`);
    for (const locale of locales) {
      for (const document of documents[locale]) await addPage(index, document, locale);
    }
    const { files } = await index.getFiles();
    const byPath = Object.fromEntries(files.map(({ path, content }) => [path, content]));
    return { ...byPath, ...caseIdFiles(byPath, documents) };
  } finally {
    await close();
  }
}

/** Only names a page within the index: nothing reads it as an address. */
const urlOf = (id: string, locale: Locale) => `/${locale}/cases/${id}/`;

async function addPage(index: PagefindIndex, document: DocumentTexts, locale: Locale) {
  const content = pageOf(document, locale);
  const { errors } = await index.addHTMLFile({ url: urlOf(document.id, locale), content });
  if (errors.length > 0) throw new Error(`Pagefind: ${document.id}: ${errors.join(', ')}`);
}

function pageOf(document: DocumentTexts, locale: Locale): string {
  const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const parts = allFields.map((field) => {
    const tag = field === 'title' ? 'h1' : 'p';
    return `<${tag} data-pagefind-weight="${fields[field].weight}">${escaped(document[field])}</${tag}>`;
  });
  return `<!doctype html><html lang="${locale}"><body>${parts.join('')}</body></html>`;
}

function caseIdFiles(
  files: Readonly<Record<string, Uint8Array>>,
  documents: Readonly<Record<Locale, readonly DocumentTexts[]>>,
): PagefindFiles {
  const resultOf = new Map(
    Object.entries(files).flatMap(([path, content]) => {
      const result = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      return result === undefined ? [] : [[fragmentUrl(content), result] as const];
    }),
  );
  const caseIdsIn = (locale: Locale) =>
    documents[locale].map(({ id }) => {
      const result = resultOf.get(urlOf(id, locale));
      if (result === undefined) throw new Error(`Pagefind has no ${locale} page of ${id}`);
      return [result, id];
    });
  return Object.fromEntries(
    locales.map((locale) => [
      caseIdsFile(locale),
      JSON.stringify(Object.fromEntries(caseIdsIn(locale))),
    ]),
  );
}

/** A fragment is JSON behind a signature, compressed. */
function fragmentUrl(content: Uint8Array): unknown {
  const text = gunzipSync(content).toString('utf8');
  return JSON.parse(text.slice(text.indexOf('{'))).url;
}
