// One folder of content read and checked: the public content by itself, or an overlay on top of it. It
// must not know how the two become one base.
import type { ContentFolder } from '#lib/content-files.node';
import { latestDay } from '#lib/latest-day.node';
import { proseFiles } from '#lib/prose-files.node';
import type { Draft, Lookups, PartialDraft } from './cases/draft';
import { readFileName } from './cases/file-name';
import { loadTranslation } from './cases/load';
import { recallCase } from './cases/recall';
import { checkRules, checkSoundRules } from './cases/rules';
import {
  citeProblems,
  headingProblems,
  missingTranslations,
  type WordsByLocale,
} from './cases/words';
import { type LoadedCompanies, loadCompanies } from './companies/load';
import { termsFiles } from './facets';
import { type FileMemory, noMemory } from './file-memory';
import { defaultLocale } from './locales';
import { folderNames } from './origin';
import { idCollisions } from './overlay/id-collisions';
import { type Problem, wholeFile } from './problems';
import { loadSource } from './sources/load';
import type { Source } from './sources/schema';
import { unusedSources } from './sources/unused';
import { type BrokenIds, type LoadedTerms, loadTerms } from './terms/load';
import { didYouMean, nearest } from './text/nearest';

type Broken = Map<string, BrokenIds>;

/** One folder, read and checked; its problems are those of `folder`. */
export interface ContentPart {
  readonly folder: ContentFolder;
  readonly vocabularies: Readonly<Record<string, LoadedTerms>>;
  readonly companies: LoadedCompanies | undefined;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly words: ReadonlyMap<string, WordsByLocale>;
  /** What it may name: its own things and those below it. */
  readonly base: Lookups;
}

/** @param below the public content, where the folder is an overlay; it never hears of the overlay */
export function loadPart(
  folder: ContentFolder,
  below?: ContentPart,
  memory: FileMemory = noMemory,
): ContentPart {
  const broken: Broken = new Map();
  const isBroken = (kind: string, id: string) => {
    const ids = broken.get(kind) ?? [];
    return ids === 'all' || ids.includes(id) || below?.base.isBroken(kind, id) === true;
  };
  const { origin, problems } = folder;
  const vocabularies = loadVocabularies(folder, broken, below);
  const terms = Object.fromEntries(
    termsFiles.map((id) => [
      id,
      [...(below?.base.terms[id] ?? []), ...(vocabularies[id]?.terms ?? [])],
    ]),
  );
  const { sources: ownSources, ids: sourceIds } = loadSources(folder, broken, memory);
  const sources = new Map([...(below?.base.sources ?? []), ...ownSources]);
  const named = { terms, sources, isBroken, origin };
  const companies = loadCompanyList(folder, named, broken, below);
  const ownCompanies = companies?.companies ?? [];
  const { drafts, parts, words, ids: caseIds } = loadCases(folder, broken, memory);
  const base: Lookups = {
    ...named,
    companies: new Map([
      ...(below?.base.companies ?? []),
      ...ownCompanies.map((company) => [company.id, company] as const),
    ]),
    drafts: new Map([...(below?.base.drafts ?? []), ...drafts]),
  };
  const own = { cases: caseIds, sources: sourceIds, drafts: drafts.values() };
  const taken = below ? idCollisions(own, below.base) : [];
  problems.push(...taken);
  for (const draft of drafts.values()) {
    problems.push(...checkRules(draft, base).filter((found) => !isSaid(found, taken)));
    problems.push(...citeProblems(words.get(draft.id), draft, sources));
  }
  for (const part of parts) {
    problems.push(
      ...checkSoundRules(part, base),
      ...citeProblems(words.get(part.id), part, sources),
    );
  }
  if (broken.get('cases')?.length === 0) {
    problems.push(...unusedSources(ownSources, drafts.values(), ownCompanies));
  }
  return { folder, vocabularies, companies, drafts, words, base };
}

/** Once is enough: an old id that a public case has or had is told with the place of that case. */
function isSaid({ code, file, line, column }: Problem, taken: readonly Problem[]): boolean {
  const isThere = (one: Problem) => one.file === file && one.line === line && one.column === column;
  return code === 'ALIAS-TAKEN' && taken.some(isThere);
}

function loadVocabularies(
  folder: ContentFolder,
  broken: Broken,
  below?: ContentPart,
): Record<string, LoadedTerms> {
  const loaded: Record<string, LoadedTerms> = {};
  const names = folder.list('terms', '.yaml');
  const files = termsFiles.map((id) => `${id}.yaml`);
  const strange = names.filter((name) => !files.includes(name));
  const lost = files.filter((name) => !names.includes(name));
  // What stands there under another name is said once, too.
  const renamed = [...strange.map((name) => nearest(name, lost)), ...folder.misspelt('terms')];
  // A folder that is not there is said once, not for each of its files.
  const isListed = folder.has('terms');
  for (const vocabulary of termsFiles) {
    const path = `terms/${vocabulary}.yaml`;
    if (folder.lacks(path)) continue;
    if (!isListed || renamed.includes(`${vocabulary}.yaml`)) {
      broken.set(vocabulary, 'all');
      continue;
    }
    const text = folder.read(path);
    const terms = text
      ? loadTerms(text, vocabulary, below?.vocabularies[vocabulary])
      : { terms: [], broken: 'all' as const, names: new Map(), problems: [] };
    loaded[vocabulary] = terms;
    broken.set(vocabulary, terms.broken);
    folder.problems.push(...terms.problems);
  }
  for (const name of strange) {
    const expected = 'the name of a facet or vocabulary of lib/facets.ts';
    const hint =
      didYouMean(name, lost) ??
      didYouMean(name, files) ??
      'Rename it, or add its row to the table of facets.';
    const finding = { code: 'FILE-KIND', expected, got: `"${name}"`, hint };
    const file = `${folderNames[folder.origin]}/terms/${name}`;
    folder.problems.push({ ...wholeFile(file), ...finding });
  }
  return loaded;
}

function loadSources(
  folder: ContentFolder,
  broken: Broken,
  memory: FileMemory,
): { sources: Map<string, Source>; ids: string[] } {
  const sources = new Map<string, Source>();
  const latest = latestDay();
  const idOf = (name: string) => name.replace(/\.yaml$/, '');
  const ids = folder.list('sources', '.yaml').map(idOf);
  const others = folder.misspelt('sources').map(idOf);
  for (const id of ids) {
    const text = folder.read(`sources/${id}.yaml`);
    if (!text) continue;
    const { source, problems } = memory.of(`source ${id} ${folder.origin} ${latest}`, text, () =>
      loadSource(text, id, folder.origin, latest),
    );
    folder.problems.push(...problems);
    if (source) sources.set(id, source);
    // Whoever names it by the id in the file is not wrong as well.
    if (source && source.id !== id) others.push(source.id);
  }
  const isKnown = folder.lacks('sources') || folder.has('sources');
  const lost = [...ids, ...others].filter((id) => !sources.has(id));
  broken.set('sources', isKnown ? lost : 'all');
  return { sources, ids };
}

function loadCompanyList(
  folder: ContentFolder,
  base: Pick<Lookups, 'terms' | 'sources' | 'isBroken' | 'origin'>,
  broken: Broken,
  below?: ContentPart,
): LoadedCompanies | undefined {
  if (folder.lacks('companies.yaml')) return undefined;
  const text = folder.read('companies.yaml');
  const brokenSources = broken.get('sources') ?? [];
  const sourceIds = [...base.sources.keys(), ...(brokenSources === 'all' ? [] : brokenSources)];
  const loaded = text
    ? loadCompanies(text, base, sourceIds, below?.companies?.names)
    : { companies: [], broken: 'all' as const, names: new Map(), problems: [] };
  broken.set('companies', loaded.broken);
  folder.problems.push(...loaded.problems);
  return loaded;
}

function loadCases(
  folder: ContentFolder,
  broken: Broken,
  memory: FileMemory,
): {
  drafts: Map<string, Draft>;
  parts: PartialDraft[];
  words: Map<string, WordsByLocale>;
  ids: string[];
} {
  const drafts = new Map<string, Draft>();
  const parts: PartialDraft[] = [];
  const words = new Map<string, WordsByLocale>();
  const { files, listed, names } = proseFiles(folder, 'cases');
  for (const { id, locale, text } of files) {
    if (locale === defaultLocale) {
      const { draft, part, loaded, problems } = recallCase(memory, id, text, locale);
      folder.problems.push(...problems, ...missingTranslations({ id, text }, names));
      if (draft) drafts.set(id, draft);
      if (part) parts.push(part);
      if (loaded) words.set(id, { ...words.get(id), [locale]: loaded });
    } else {
      const { loaded, problems } = memory.of(`translation ${locale}`, text, () =>
        loadTranslation(text, locale),
      );
      folder.problems.push(...problems);
      if (loaded) words.set(id, { ...words.get(id), [locale]: loaded });
    }
  }
  for (const own of words.values()) folder.problems.push(...headingProblems(own));
  const idsOf = (all: readonly string[]) =>
    all
      .map(readFileName)
      .filter(({ locale }) => locale === defaultLocale)
      .map(({ id }) => id);
  const isKnown = folder.lacks('cases') || folder.has('cases');
  broken.set('cases', isKnown ? idsOf(names).filter((id) => !drafts.has(id)) : 'all');
  return { drafts, parts, words, ids: idsOf(listed) };
}
