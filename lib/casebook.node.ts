// The one seam between content and everything else: a content folder in, one frozen base or all
// its problems out. Pages, command line and tests call this and nothing beside it.
import { statSync } from 'node:fs';
import { type ContentFolder, openContent } from '#lib/content-files.node';
import type { Case, Casebook, Words } from './casebook';
import type { Draft, Lookups } from './cases/draft';
import { idFinding, readFileName } from './cases/file-name';
import { joinCase } from './cases/join';
import { loadCaseFile, loadTranslation } from './cases/load';
import { checkRules } from './cases/rules';
import {
  citeProblems,
  headingProblems,
  inEveryLocale,
  missingTranslations,
  type WordsByLocale,
} from './cases/words';
import { loadCompanies } from './companies/load';
import type { Company } from './companies/schema';
import { facets, termsFiles } from './facets';
import { defaultLocale, type Locale } from './locales';
import { contentPages, namedPages } from './moved/content-pages';
import { deadPages } from './moved/dead-pages';
import { loadMoved } from './moved/load';
import type { Moved } from './moved/moved';
import { type Problem, sortProblems, wholeFile } from './problems';
import { loadSource } from './sources/load';
import type { Source } from './sources/schema';
import { unusedSources } from './sources/unused';
import { derivedTerms } from './terms/derived';
import { type BrokenIds, loadTerms } from './terms/load';
import type { Term } from './terms/schema';
import { didYouMean } from './text/nearest';
import { problemAt, type SourceText } from './text/source-text';
import { ledgerMebibytes, readLedger } from './url/ledger';

export interface LoadResult {
  /** Absent when any problem is an error. */
  readonly book?: Casebook;
  /** All problems of all files, sorted. */
  readonly problems: readonly Problem[];
}

/** @param dir path of a folder shaped like `content/`. Never throws for what stands in it. */
export function loadCasebook(dir: string): LoadResult {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    return { problems: [missing(dir, 'a content folder', 'Name an existing folder.')] };
  }
  const folder = openContent(dir);
  const problems = folder.problems;
  const broken = new Map<string, BrokenIds>();
  const isBroken = (kind: string, id: string) => {
    const ids = broken.get(kind) ?? [];
    return ids === 'all' || ids.includes(id);
  };

  const terms = loadVocabularies(folder, broken);
  const sources = loadSources(folder, broken);
  const companies = loadCompanyList(folder, { terms, sources, isBroken }, broken);
  const { drafts, words } = loadCases(folder, broken);

  const base: Lookups = { terms, companies, sources, drafts, isBroken };
  for (const draft of drafts.values()) {
    problems.push(...checkRules(draft, base));
    problems.push(...citeProblems(words.get(draft.id), draft, sources));
  }
  if (broken.get('cases')?.length === 0) {
    problems.push(...unusedSources(sources, drafts.values(), companies.values()));
  }
  const pages = loadPages(folder);
  const { published, moved, gone } = loadAddresses(folder, base);
  if (drafts.size === 0 && problems.every(({ severity }) => severity === 'warning')) {
    problems.push(missing('content/cases', 'at least one case', 'Add content/cases/<id>.mdx.'));
  }
  const sorted = sortProblems(problems);
  if (sorted.some(({ severity }) => severity === 'error')) return { problems: sorted };

  const cases = [...drafts.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((draft): Case => joinCase(draft, inEveryLocale(words.get(draft.id)), base));
  const book: Casebook = {
    facets,
    terms: { ...terms, ...derivedTerms(cases, [...companies.values()]) },
    companies: [...companies.values()],
    sources: [...sources.values()],
    cases,
    pages,
    published,
    moved,
    gone,
    warnings: sorted,
  };
  return { book: deepFreeze(book), problems: sorted };
}

type Broken = Map<string, BrokenIds>;

function loadVocabularies(folder: ContentFolder, broken: Broken): Record<string, readonly Term[]> {
  const terms: Record<string, readonly Term[]> = {};
  for (const vocabulary of termsFiles) {
    const text = folder.read(`terms/${vocabulary}.yaml`);
    const loaded = text
      ? loadTerms(text, vocabulary)
      : { terms: [], broken: 'all' as const, problems: [] };
    terms[vocabulary] = loaded.terms;
    broken.set(vocabulary, loaded.broken);
    folder.problems.push(...loaded.problems);
  }
  const files = termsFiles.map((id) => `${id}.yaml`);
  for (const name of folder.list('terms', '.yaml')) {
    if (files.includes(name)) continue;
    const expected = 'the name of a facet or vocabulary of lib/facets.ts';
    const hint = didYouMean(name, files) ?? 'Rename it, or add its row to the table of facets.';
    const finding = { code: 'FILE-KIND', expected, got: `"${name}"`, hint };
    folder.problems.push({ ...wholeFile(`content/terms/${name}`), ...finding });
  }
  return terms;
}

function loadSources(folder: ContentFolder, broken: Broken): Map<string, Source> {
  const sources = new Map<string, Source>();
  const ids = folder.list('sources', '.yaml').map((name) => name.replace(/\.yaml$/, ''));
  for (const id of ids) {
    const text = folder.read(`sources/${id}.yaml`);
    if (!text) continue;
    const { source, problems } = loadSource(text, id);
    folder.problems.push(...problems);
    if (source) sources.set(id, source);
  }
  broken.set(
    'sources',
    ids.filter((id) => !sources.has(id)),
  );
  return sources;
}

function loadCompanyList(
  folder: ContentFolder,
  base: Pick<Lookups, 'terms' | 'sources' | 'isBroken'>,
  broken: Broken,
): Map<string, Company> {
  const text = folder.read('companies.yaml');
  const brokenSources = broken.get('sources') ?? [];
  const loaded = text
    ? loadCompanies(text, base, [...base.sources.keys(), ...brokenSources])
    : { companies: [], broken: 'all' as const, problems: [] };
  broken.set('companies', loaded.broken);
  folder.problems.push(...loaded.problems);
  return new Map(loaded.companies.map((company) => [company.id, company]));
}

/** Files of prose of a folder that can be read and have a usable name. */
function* proseFiles(
  folder: ContentFolder,
  kind: 'cases' | 'pages',
  names: readonly string[],
): Generator<{ id: string; locale: Locale; text: SourceText }> {
  for (const name of names) {
    const { id, locale } = readFileName(name);
    const text = folder.read(`${kind}/${name}`);
    if (!text) continue;
    const report = (code: string, finding: Pick<Problem, 'expected' | 'got' | 'hint'>) =>
      folder.problems.push(problemAt(text, 0, { code, field: 'file', ...finding }));
    const wrong = idFinding(id);
    if (wrong) {
      report('ID-FORM', wrong);
      continue;
    }
    if (locale !== defaultLocale && !names.includes(`${id}.mdx`)) {
      const hint = 'Add it, or delete the translation.';
      report('TRANSLATION-ORPHAN', { expected: `a file "${id}.mdx"`, got: 'none', hint });
    }
    yield { id, locale, text };
  }
}

function loadCases(
  folder: ContentFolder,
  broken: Broken,
): { drafts: Map<string, Draft>; words: Map<string, WordsByLocale> } {
  const drafts = new Map<string, Draft>();
  const words = new Map<string, WordsByLocale>();
  const names = folder.list('cases', '.mdx');
  for (const { id, locale, text } of proseFiles(folder, 'cases', names)) {
    if (locale === defaultLocale) {
      const { draft, loaded, problems } = loadCaseFile(id, text, locale);
      folder.problems.push(...problems, ...missingTranslations({ id, text }, names));
      if (draft) drafts.set(id, draft);
      if (loaded) words.set(id, { ...words.get(id), [locale]: loaded });
    } else {
      const { loaded, problems } = loadTranslation(text, locale);
      folder.problems.push(...problems);
      if (loaded) words.set(id, { ...words.get(id), [locale]: loaded });
    }
  }
  for (const own of words.values()) folder.problems.push(...headingProblems(own));
  const originals = names.map(readFileName).filter(({ locale }) => locale === defaultLocale);
  const ids = originals.map(({ id }) => id);
  broken.set(
    'cases',
    ids.filter((id) => !drafts.has(id)),
  );
  return { drafts, words };
}

function loadPages(folder: ContentFolder): Record<string, Record<Locale, Words>> {
  const pages = new Map<string, WordsByLocale>();
  const names = folder.list('pages', '.mdx');
  for (const { id, locale, text } of proseFiles(folder, 'pages', names)) {
    const { loaded, problems } = loadTranslation(text, locale);
    folder.problems.push(...problems);
    if (loaded) pages.set(id, { ...pages.get(id), [locale]: loaded });
  }
  for (const words of pages.values()) {
    folder.problems.push(...headingProblems(words), ...citeProblems(words, undefined, new Map()));
  }
  return Object.fromEntries([...pages].map(([id, words]) => [id, inEveryLocale(words)]));
}

/** What was ever published, and where it leads that is no longer there. */
function loadAddresses(
  folder: ContentFolder,
  base: Lookups,
): Moved & { published: readonly string[] } {
  const ledger = folder.readIfThere('published-urls.txt', ledgerMebibytes);
  const { lines, problems } = readLedger(ledger);
  const isThere = contentPages(base);
  const pages = namedPages(base);
  const drafts = [...base.drafts.values()];
  const oldIds = drafts.flatMap(({ id, fields }) =>
    fields.aliases.map((old) => ({ from: `/cases/${old}/`, to: `/cases/${id}/` })),
  );
  const loaded = loadMoved(folder.readIfThere('moved.yaml'), oldIds, isThere, pages);
  folder.problems.push(...problems, ...loaded.problems);
  // Half of the entries would make the other half of the addresses look dead.
  if (ledger && loaded.problems.length === 0) {
    const aliases = (page: string) =>
      drafts.find(({ id }) => page === `/cases/${id}/`)?.fields.aliases ?? [];
    const content = { ...loaded, isThere, pages, aliases };
    folder.problems.push(...deadPages(ledger, lines, content));
  }
  const { moved, gone } = loaded;
  return { published: lines.map(({ address }) => address), moved, gone };
}

function missing(file: string, expected: string, hint: string): Problem {
  const finding = { code: 'FILE-MISSING', field: 'folder', expected, got: 'none', hint };
  return { ...wholeFile(file), ...finding };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
