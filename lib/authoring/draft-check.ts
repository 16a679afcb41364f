// What is wrong with a draft: the checks of content, run on its files against what the base has. It must
// not know any check, nor where its files came from.
import type { Lookups } from '../cases/draft';
import { idFinding } from '../cases/file-name';
import { loadCaseFile, loadTranslation } from '../cases/load';
import { checkRules } from '../cases/rules';
import {
  citeProblems,
  headingProblems,
  missingTranslations,
  type WordsByLocale,
} from '../cases/words';
import { loadCompanies } from '../companies/load';
import { defaultLocale } from '../locales';
import { type Problem, sortProblems } from '../problems';
import { loadSource } from '../sources/load';
import { unusedSources } from '../sources/unused';
import { decodeText } from '../text/encoding';
import { problemAt, type SourceText } from '../text/source-text';
import { type CaseDraft, draftId } from './draft';
import { type AuthoredFile, draftFiles, localeOfSlot } from './draft-files';
import { companyNames, type FormBase, lookupsOf } from './form-base';
import { halfWidth } from './half-width';
import { yearFault } from './year-and-address';

export interface CheckedDraft {
  readonly files: readonly AuthoredFile[];
  /** All of them, in the order of the files. */
  readonly problems: readonly Problem[];
}

/** Never throws for what stands in the draft. */
export function checkDraft(draft: CaseDraft, known: FormBase): CheckedDraft {
  const files = draftFiles(draft);
  const problems: Problem[] = [];
  const texts = new Map<string, SourceText>();
  for (const file of files) {
    const decoded = decodeText(file.path, new TextEncoder().encode(file.text));
    problems.push(...decoded.problems);
    if (decoded.source) texts.set(file.slot, decoded.source);
  }
  const broken = new Set<string>();
  const base = {
    ...lookupsOf(known),
    isBroken: (kind, id) => broken.has(`${kind}/${id}`),
  } as Lookups;
  const sources = new Map(base.sources);
  const companies = new Map(base.companies);
  const own = { ...base, sources, companies };

  const added = new Map<string, NonNullable<ReturnType<typeof loadSource>['source']>>();
  for (const [i, { data, base: opened }] of draft.sources.entries()) {
    const text = texts.get(`source-${i}`);
    const id = typeof data.id === 'string' ? data.id : '';
    if (!text) continue;
    const { source, problems: found } = loadSource(text, id);
    problems.push(...found);
    const isTaken = added.has(id) || (opened === undefined && base.sources.has(id));
    if (isTaken) problems.push(taken(text, 'id', id, 'source'));
    if (source) added.set(id, source);
    else broken.add(`sources/${id}`);
  }
  for (const [id, source] of added) sources.set(id, source);

  const entry = texts.get('company');
  if (entry) {
    const id = String(draft.company?.data.id ?? '');
    const loaded = loadCompanies(entry, own, [...sources.keys()], companyNames(known));
    problems.push(...loaded.problems);
    const [company] = loaded.companies;
    if (company) companies.set(company.id, company);
    else broken.add(`companies/${id}`);
  }
  problems.push(...caseProblems(draft, texts, own, added));
  return { files, problems: sortByFile(problems, files) };
}

function caseProblems(
  draft: CaseDraft,
  texts: ReadonlyMap<string, SourceText>,
  base: Lookups,
  added: Lookups['sources'],
): Problem[] {
  const text = texts.get('case');
  if (!text) return [];
  const id = draftId(draft);
  const problems: Problem[] = [];
  const wrongYear = yearFinding(draft);
  if (wrongYear) {
    problems.push(problemAt(text, 0, wrongYear));
  }
  // What is wrong with the year alone is told there.
  const wrong = idFinding(wrongYear ? draftId({ ...draft, year: '' }) : id);
  if (wrong) problems.push(problemAt(text, 0, { code: 'ID-FORM', field: 'file', ...wrong }));
  if (draft.openedId === undefined && base.drafts.has(id)) {
    problems.push(taken(text, 'file', id, 'case'));
  }
  const words: WordsByLocale = {};
  const { draft: whole, loaded, problems: found } = loadCaseFile(id, text, defaultLocale);
  problems.push(...found);
  if (loaded) words[defaultLocale] = loaded;
  const names = [`${id}.mdx`];
  for (const [slot, translation] of texts) {
    const locale = localeOfSlot(slot);
    if (locale === defaultLocale) continue;
    names.push(`${id}.${locale}.mdx`);
    const translated = loadTranslation(translation, locale);
    problems.push(...translated.problems);
    if (translated.loaded) words[locale] = translated.loaded;
  }
  problems.push(...missingTranslations({ id, text }, names), ...headingProblems(words));
  if (!whole) return problems;
  const drafts = new Map(base.drafts).set(id, whole);
  const companies = [...base.companies.values()].filter(({ industry }) => industry !== undefined);
  return [
    ...problems,
    ...checkRules(whole, { ...base, drafts }),
    ...citeProblems(words, whole, base.sources),
    ...unusedSources(added, [whole], companies),
  ];
}

/** What is wrong with the year of a new case; that of an old one stands in its address. */
function yearFinding({ openedId, year }: CaseDraft) {
  const typed = halfWidth(year).trim();
  const fault = openedId === undefined ? yearFault(typed, new Date().getUTCFullYear()) : undefined;
  if (!fault) return undefined;
  const { expected, got, hint } = fault;
  const isMissing = typed === '';
  const code = isMissing ? 'FIELD-MISSING' : 'ID-FORM';
  return { code, field: 'file-year', expected, got: isMissing ? 'nothing' : got, hint };
}

function taken(text: SourceText, field: string, id: string, kind: string): Problem {
  return problemAt(text, 0, {
    code: 'ID-DUPLICATE',
    field,
    expected: `an id that no ${kind} has`,
    got: `"${id}"`,
    hint: 'Choose another one, or open the file that is there.',
  });
}

function sortByFile(problems: readonly Problem[], files: readonly AuthoredFile[]): Problem[] {
  const place = new Map(files.map(({ path }, i) => [path, i]));
  const of = ({ file }: Problem) => place.get(file) ?? files.length;
  return sortProblems(problems).sort((a, b) => of(a) - of(b));
}
