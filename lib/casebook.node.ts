// The one seam between content and everything else: a content folder in, one frozen base or all
// its problems out. Pages, command line and tests call this and nothing beside it.
import { existsSync } from 'node:fs';
import { type ContentFolder, openContent } from '#lib/content-files.node';
import type { Case, Casebook, Words } from './casebook';
import type { Draft, Lookups } from './cases/draft';
import { joinCase } from './cases/join';
import { type LoadedWords, loadCaseFile, loadTranslation } from './cases/load';
import { checkRules } from './cases/rules';
import { evidenceFinding } from './cases/rules/evidence';
import { type Company, companySchema } from './companies/schema';
import { facets, termsFiles } from './facets';
import { defaultLocale, type Locale, locales } from './locales';
import { type Problem, sortProblems } from './problems';
import { type Source, sourceSchema } from './sources/schema';
import { derivedTerms } from './terms/derived';
import { collisions, loadTerms, parseEntries } from './terms/load';
import type { Term } from './terms/schema';
import { parseShape } from './text/shape';
import { problemAt } from './text/source-text';
import { ID_PATTERN } from './text/values';
import { parseYaml } from './text/yaml';

export interface LoadResult {
  /** Absent when any problem is an error. */
  readonly book?: Casebook;
  /** All problems of all files, sorted. */
  readonly problems: readonly Problem[];
}

/** @param dir path of a folder shaped like `content/`. Never throws for what stands in it. */
export function loadCasebook(dir: string): LoadResult {
  if (!existsSync(dir)) {
    const place = { file: dir, line: 1, column: 1, field: 'folder', severity: 'error' as const };
    const words = { code: 'FILE-MISSING', expected: 'a content folder', got: 'nothing' };
    return { problems: [{ ...place, ...words, hint: 'Name an existing folder.' }] };
  }
  const folder = openContent(dir);
  const problems = folder.problems;

  const terms: Record<string, readonly Term[]> = {};
  for (const vocabulary of termsFiles) {
    const text = folder.read(`terms/${vocabulary}.yaml`);
    const loaded = text ? loadTerms(text, vocabulary) : { terms: [], problems: [] };
    terms[vocabulary] = loaded.terms;
    problems.push(...loaded.problems);
  }
  checkTermsFolder(folder);
  const sources = loadSources(folder);
  const companies = loadCompanies(folder, terms, sources);
  const { drafts, words } = loadCases(folder);

  const base: Lookups = { terms, companies, sources, drafts };
  for (const draft of drafts.values()) {
    problems.push(...checkRules(draft, base));
    problems.push(...checkCites(draft, words.get(draft.id), sources));
  }
  if (drafts.size === 0 && problems.every(({ severity }) => severity === 'warning')) {
    problems.push(caseless());
  }
  const pages = loadPages(folder);
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
    warnings: sorted,
  };
  return { book: deepFreeze(book), problems: sorted };
}

function checkTermsFolder(folder: ContentFolder): void {
  for (const name of folder.list('terms', '.yaml')) {
    if (termsFiles.includes(name.replace(/\.yaml$/, ''))) continue;
    folder.problems.push({
      code: 'FILE-KIND',
      severity: 'error',
      file: `content/terms/${name}`,
      line: 1,
      column: 1,
      field: 'file',
      expected: `the name of a facet or vocabulary (${termsFiles.join(', ')})`,
      got: `"${name}"`,
      hint: 'Rename it, or add its row to lib/facets.ts.',
    });
  }
}

function loadSources(folder: ContentFolder): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const name of folder.list('sources', '.yaml')) {
    const text = folder.read(`sources/${name}`);
    if (!text) continue;
    const { value: yaml, problems } = parseYaml(text, text.text, 0);
    folder.problems.push(...problems);
    if (!yaml) continue;
    const shape = parseShape(sourceSchema, text, yaml);
    folder.problems.push(...shape.problems);
    if (!shape.value) continue;
    const id = name.replace(/\.yaml$/, '');
    if (shape.value.id !== id) {
      const finding = {
        field: 'id',
        expected: `the file name "${id}"`,
        got: `"${shape.value.id}"`,
      };
      const hint = 'Make the id and the file name equal.';
      folder.problems.push(
        problemAt(text, yaml.offsetOf(['id']), { code: 'ID-MISMATCH', ...finding, hint }),
      );
    }
    sources.set(id, shape.value);
  }
  return sources;
}

function loadCompanies(
  folder: ContentFolder,
  terms: Readonly<Record<string, readonly Term[]>>,
  sources: ReadonlyMap<string, Source>,
): Map<string, Company> {
  const text = folder.read('companies.yaml');
  if (!text) return new Map();
  const { entries, yaml, problems } = parseEntries(text, companySchema);
  folder.problems.push(...problems);
  if (!yaml) return new Map();
  const names = (company: Company) => [...Object.values(company.name), ...company.aliases];
  folder.problems.push(...collisions(entries, text, yaml, names));
  for (const { value, index } of entries) {
    if (value.industry === 'not-stated') continue;
    for (const [i, { is, at }] of value.industry.entries()) {
      const path = [index, 'industry', i];
      if (!terms.industry?.some((term) => term.id === is)) {
        const finding = {
          field: `${value.id}.industry`,
          expected: 'a term of content/terms/industry.yaml',
          got: `"${is}"`,
        };
        folder.problems.push(
          problemAt(text, yaml.offsetOf(path), { code: 'TERM-UNKNOWN', ...finding }),
        );
      }
      for (const pointer of at) {
        const wrong = evidenceFinding(pointer, [...sources.keys()], sources);
        if (!wrong) continue;
        const place = { code: wrong.code, field: `${value.id}.industry` };
        folder.problems.push(problemAt(text, yaml.offsetOf(path), { ...place, ...wrong.finding }));
      }
    }
  }
  return new Map(entries.map(({ value }) => [value.id, value]));
}

type WordsByLocale = Partial<Record<Locale, LoadedWords>>;

function loadCases(folder: ContentFolder): {
  drafts: Map<string, Draft>;
  words: Map<string, WordsByLocale>;
} {
  const drafts = new Map<string, Draft>();
  const words = new Map<string, WordsByLocale>();
  const names = folder.list('cases', '.mdx');
  const translationOf = (name: string) =>
    locales.find((locale) => locale !== defaultLocale && name.endsWith(`.${locale}.mdx`));
  for (const name of names) {
    const locale = translationOf(name) ?? defaultLocale;
    const id = name.replace(/\.mdx$/, '').replace(new RegExp(`\\.${locale}$`), '');
    const text = folder.read(`cases/${name}`);
    if (!text) continue;
    const finding = (code: string, expected: string, got: string, hint: string) =>
      folder.problems.push(problemAt(text, 0, { code, field: 'file', expected, got, hint }));
    if (
      !ID_PATTERN.test(id) ||
      id.length > 80 ||
      id.includes('-vs-') ||
      ['index', '404'].includes(id)
    ) {
      finding(
        'ID-FORM',
        'a file name of lower-case ASCII words joined by "-", without "-vs-", up to 80 long',
        `"${id}"`,
        'Rename the file.',
      );
      continue;
    }
    if (locale === defaultLocale) {
      const { draft, loaded, problems } = loadCaseFile(id, text, locale);
      folder.problems.push(...problems);
      if (draft) drafts.set(id, draft);
      if (loaded) words.set(id, { ...words.get(id), [locale]: loaded });
    } else {
      const { loaded, problems } = loadTranslation(text, locale);
      folder.problems.push(...problems);
      if (!names.includes(`${id}.mdx`)) {
        finding(
          'TRANSLATION-ORPHAN',
          `a case file "${id}.mdx"`,
          'none',
          'Add it, or delete the translation.',
        );
      }
      if (loaded) words.set(id, { ...words.get(id), [locale]: loaded });
    }
  }
  for (const { id, text } of drafts.values()) {
    for (const locale of locales) {
      const own = words.get(id)?.[locale];
      if (own || names.includes(`${id}.${locale}.mdx`)) continue;
      const hint = 'Pages show the other language with a notice until it is there.';
      const finding = {
        field: locale,
        expected: `a translation "${id}.${locale}.mdx"`,
        got: 'none',
        hint,
      };
      folder.problems.push(
        problemAt(text, 0, { code: 'TRANSLATION-MISSING', severity: 'warning', ...finding }),
      );
    }
  }
  return { drafts, words };
}

function checkCites(
  draft: Draft,
  words: WordsByLocale | undefined,
  sources: ReadonlyMap<string, Source>,
): Problem[] {
  const allowed = draft.fields.sources.map(({ id }) => id);
  return Object.values(words ?? {}).flatMap(({ cites, words: { file } }) =>
    cites.flatMap(({ at, line, column }): Problem[] => {
      const wrong = evidenceFinding(at, allowed, sources);
      if (!wrong) return [];
      return [
        {
          severity: 'error',
          file,
          line,
          column,
          field: 'body',
          code: wrong.code,
          ...wrong.finding,
        },
      ];
    }),
  );
}

function loadPages(folder: ContentFolder): Record<string, Record<Locale, Words>> {
  const pages: Record<string, WordsByLocale> = {};
  for (const name of folder.list('pages', '.mdx')) {
    const text = folder.read(`pages/${name}`);
    if (!text) continue;
    const locale = locales.find((l) => name.endsWith(`.${l}.mdx`)) ?? defaultLocale;
    const { loaded, problems } = loadTranslation(text, locale);
    folder.problems.push(...problems);
    const id = name.replace(/\.mdx$/, '').replace(new RegExp(`\\.${locale}$`), '');
    if (loaded) pages[id] = { ...pages[id], [locale]: loaded };
  }
  return Object.fromEntries(Object.entries(pages).map(([id, words]) => [id, inEveryLocale(words)]));
}

/** A missing translation falls back to the default language; `lang` tells readers and pages. */
function inEveryLocale(words: WordsByLocale | undefined): Record<Locale, Words> {
  const fallback = words?.[defaultLocale] ?? Object.values(words ?? {})[0];
  if (!fallback) throw new RangeError('words in no language');
  return Object.fromEntries(
    locales.map((locale) => [locale, (words?.[locale] ?? fallback).words]),
  ) as Record<Locale, Words>;
}

function caseless(): Problem {
  return {
    code: 'FILE-MISSING',
    severity: 'error',
    file: 'content/cases',
    line: 1,
    column: 1,
    field: 'folder',
    expected: 'at least one case',
    got: 'none',
    hint: 'Add content/cases/<id>.mdx.',
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
