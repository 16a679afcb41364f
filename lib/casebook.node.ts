// The one seam between content and everything else: a content folder in, with an overlay or without,
// one frozen base or all its problems out. Pages, command line and tests call this and nothing beside it.
import { statSync } from 'node:fs';
import { loadAddresses } from '#lib/content-addresses.node';
import { type ContentFolder, openContent } from '#lib/content-files.node';
import { loadPart } from '#lib/content-part.node';
import { overlayFault } from '#lib/overlay/overlay-fault.node';
import { proseFiles } from '#lib/prose-files.node';
import type { Case, Casebook, Words } from './casebook';
import { joinCase } from './cases/join';
import { loadTranslation } from './cases/load';
import { citeProblems, headingProblems, inEveryLocale, type WordsByLocale } from './cases/words';
import { facets, internalFacets } from './facets';
import { type FileMemory, noMemory } from './file-memory';
import type { Locale } from './locales';
import { type Problem, sortProblems, wholeFile } from './problems';
import { derivedTerms } from './terms/derived';

export interface LoadResult {
  /** Absent when any problem is an error. */
  readonly book?: Casebook;
  /** All problems of all files, sorted. */
  readonly problems: readonly Problem[];
}

/**
 * @param dir path of a folder shaped like `content/`. Never throws for what stands in it.
 * @param overlayDir path of an overlay: the base is then of an internal edition.
 * @param memory what was read before need not be read again
 */
export function loadCasebook(
  dir: string,
  overlayDir?: string,
  memory: FileMemory = noMemory,
): LoadResult {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    return { problems: [missing(dir, 'a content folder', 'Name an existing folder.')] };
  }
  const fault = overlayDir === undefined ? undefined : overlayFault(dir, overlayDir);
  if (overlayDir !== undefined && fault) {
    return { problems: [missing(overlayDir, fault.expected, fault.hint, fault.got)] };
  }
  const content = loadPart(openContent(dir), undefined, memory);
  const overlay =
    overlayDir === undefined
      ? undefined
      : loadPart(openContent(overlayDir, 'internal'), content, memory);
  const parts = overlay ? [content, overlay] : [content];
  const pages = loadPages(content.folder);
  if (content.drafts.size === 0 && content.folder.problems.every(isWarning)) {
    const hint = 'Add content/cases/<id>.mdx.';
    content.folder.problems.push(missing('content/cases', 'at least one case', hint));
  }
  const addresses = parts.map(loadAddresses);
  const sorted = sortProblems(parts.flatMap(({ folder }) => folder.problems));
  if (!sorted.every(isWarning)) return { problems: sorted };

  // Only here do public things hear of internal ones: which case follows them, say.
  const { base } = overlay ?? content;
  const cases = parts
    .flatMap(({ drafts, words, folder: { origin } }) =>
      [...drafts.values()].map(
        (draft): Case => joinCase(draft, inEveryLocale(words.get(draft.id)), base, origin),
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const own = overlay ? [...internalFacets, ...facets] : facets;
  const book: Casebook = {
    edition: overlay ? 'internal' : 'public',
    facets: own,
    terms: { ...base.terms, ...derivedTerms(own, cases, [...base.companies.values()]) },
    companies: [...base.companies.values()],
    sources: [...base.sources.values()],
    cases,
    pages,
    published: [...new Set(addresses.flatMap(({ published }) => published))],
    moved: addresses.flatMap(({ moved }) => moved),
    gone: addresses.flatMap(({ gone }) => gone),
    warnings: sorted,
  };
  return { book: deepFreeze(book), problems: sorted };
}

const isWarning = ({ severity }: Problem) => severity === 'warning';

function loadPages(folder: ContentFolder): Record<string, Record<Locale, Words>> {
  const pages = new Map<string, WordsByLocale>();
  for (const { id, locale, text } of proseFiles(folder, 'pages').files) {
    const { loaded, problems } = loadTranslation(text, locale);
    folder.problems.push(...problems);
    if (loaded) pages.set(id, { ...pages.get(id), [locale]: loaded });
  }
  for (const words of pages.values()) {
    folder.problems.push(...headingProblems(words), ...citeProblems(words, undefined, new Map()));
  }
  return Object.fromEntries([...pages].map(([id, words]) => [id, inEveryLocale(words)]));
}

function missing(file: string, expected: string, hint: string, got = 'none'): Problem {
  const finding = { code: 'FILE-MISSING', field: 'folder', expected, got, hint };
  return { ...wholeFile(file), ...finding };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
