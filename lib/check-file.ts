// One file of content checked by itself against the rest as it was loaded: what watching, forms and tests
// need, where loading everything again would take too long. It must not touch the disk.
import type { Draft, Lookups } from './cases/draft';
import { idFinding, readFileName } from './cases/file-name';
import { loadCaseFile, loadTranslation } from './cases/load';
import { checkRules, checkSoundRules } from './cases/rules';
import { citeProblems, headingProblems, type WordsByLocale } from './cases/words';
import { loadCompanies } from './companies/load';
import { defaultLocale } from './locales';
import { type Problem, sortProblems } from './problems';
import { loadSource } from './sources/load';
import { loadTerms } from './terms/load';
import { problemAt, type SourceText } from './text/source-text';

/** The loaded base without the file in question, or with an older state of it. */
export interface Rest {
  readonly base: Lookups;
  readonly words: ReadonlyMap<string, WordsByLocale>;
}

/**
 * Problems of this one file, as a run over everything would name them. What its change does to other
 * files is not looked at.
 * @param path below the content folder, such as `cases/x-2020.mdx`
 */
export function checkFile(path: string, text: SourceText, rest: Rest): Problem[] {
  const [kind, name = ''] = path.split('/');
  if (kind === 'cases' || kind === 'pages') return checkProse(kind, name, text, rest);
  const stem = name.replace(/\.yaml$/, '');
  if (kind === 'sources') return sortProblems(loadSource(text, stem, rest.base.origin).problems);
  if (kind === 'terms') return sortProblems(loadTerms(text, stem).problems);
  if (path === 'companies.yaml') {
    const { base } = rest;
    return sortProblems(loadCompanies(text, base, [...base.sources.keys()]).problems);
  }
  throw new RangeError(`${path} is no file of content`);
}

function checkProse(
  kind: 'cases' | 'pages',
  name: string,
  text: SourceText,
  { base, words: all }: Rest,
): Problem[] {
  const { id, locale } = readFileName(name);
  const wrong = idFinding(id);
  if (wrong) return [problemAt(text, 0, { code: 'ID-FORM', field: 'file', ...wrong })];
  const isCase = kind === 'cases' && locale === defaultLocale;
  const { draft, part, loaded, problems } = isCase
    ? loadCaseFile(id, text, locale)
    : { draft: undefined, part: undefined, ...loadTranslation(text, locale) };
  const words: WordsByLocale = {
    ...(kind === 'cases' && all.get(id)),
    ...(loaded && { [locale]: loaded }),
  };
  const owner: Draft | undefined =
    draft ?? part ?? (kind === 'cases' ? base.drafts.get(id) : undefined);
  const drafts = draft ? new Map([...base.drafts, [id, draft]]) : base.drafts;
  const found = [
    ...problems,
    ...(draft ? checkRules(draft, { ...base, drafts }) : []),
    ...(part ? checkSoundRules(part, base) : []),
    ...headingProblems(words),
    ...(loaded ? citeProblems({ [locale]: loaded }, owner, base.sources) : []),
  ];
  return sortProblems(found.filter(({ file }) => file === text.file));
}
