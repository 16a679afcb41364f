// What a change does to the cases: which came, went and were renamed, and every fact and word that differs.
import type { Case, Casebook } from '../casebook';
import { type Locale, locales } from '../locales';
import { type CaseCoverage, caseCoverage } from './case-coverage';
import { caseFacts } from './case-facts';
import { compareFacts, type FactChange } from './compare-facts';
import { unprovedParagraphs } from './unproved-paragraphs';

export interface WordChange {
  readonly locale: Locale;
  /** Absent where there was no translation, or is none any more. */
  readonly title?: { readonly from?: string; readonly to?: string };
  readonly summary?: { readonly from?: string; readonly to?: string };
  /** Characters of prose. */
  readonly prose?: { readonly from: number; readonly to: number };
  /** Lines of the new prose at which a paragraph without evidence begins. */
  readonly unproved: readonly number[];
}

export interface CaseChange {
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'removed' | 'renamed';
  /** The old id of a renamed one. */
  readonly was?: string;
  readonly facts: readonly FactChange[];
  readonly words: readonly WordChange[];
  readonly coverage: { readonly before?: CaseCoverage; readonly after?: CaseCoverage };
}

export function compareCases(before: Casebook, after: Casebook): CaseChange[] {
  const older = new Map(before.cases.map((item) => [item.id, item]));
  const newer = new Map(after.cases.map((item) => [item.id, item]));
  const kept = after.cases.flatMap((item): CaseChange[] => {
    const was = older.get(item.id) ?? renamedFrom(item, older, newer);
    const facts = compareFacts(was ? caseFacts(was) : [], caseFacts(item));
    const words = compareWords(was, item);
    const kind = !was ? 'added' : was.id === item.id ? 'changed' : 'renamed';
    if (kind === 'changed' && facts.length + words.length === 0) return [];
    const coverage = {
      ...(was && { before: caseCoverage(before, was) }),
      after: caseCoverage(after, item),
    };
    return [
      {
        id: item.id,
        kind,
        ...(kind === 'renamed' && was && { was: was.id }),
        facts,
        words,
        coverage,
      },
    ];
  });
  const renamed = new Set(kept.flatMap(({ was }) => was ?? []));
  const removed = before.cases
    .filter(({ id }) => !newer.has(id) && !renamed.has(id))
    .map((item): CaseChange => {
      const facts = compareFacts(caseFacts(item), []);
      const coverage = { before: caseCoverage(before, item) };
      return { id: item.id, kind: 'removed', facts, words: [], coverage };
    });
  return [...kept, ...removed].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function renamedFrom(
  { aliases }: Case,
  older: ReadonlyMap<string, Case>,
  newer: ReadonlyMap<string, Case>,
): Case | undefined {
  const old = aliases.findLast((id) => older.has(id) && !newer.has(id));
  return old === undefined ? undefined : older.get(old);
}

function compareWords(before: Case | undefined, after: Case): WordChange[] {
  return locales.flatMap((locale): WordChange[] => {
    const [from, to] = [before, after].map((item) => own(item, locale));
    if (!from && !to) return [];
    const line = (key: 'title' | 'summary') =>
      from?.[key] === to?.[key]
        ? {}
        : { [key]: { ...(from && { from: from[key] }), ...(to && { to: to[key] }) } };
    const [old, now] = [from, to].map((words) => words?.body.trim() ?? '');
    const prose = old === now ? {} : { prose: { from: count(old), to: count(now) } };
    const change = { ...line('title'), ...line('summary'), ...prose };
    if (Object.keys(change).length === 0) return [];
    return [{ locale, ...change, unproved: old === now || !to ? [] : unprovedParagraphs(to.body) }];
  });
}

/** The words of a language alone, not those that stand in for them. */
function own(item: Case | undefined, locale: Locale) {
  const words = item?.words[locale];
  return words?.lang === locale ? words : undefined;
}

const count = (text = ''): number => [...text].length;
