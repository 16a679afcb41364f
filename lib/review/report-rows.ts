// Rows of the report on a change: cases, facts, words and entries, escaped for a comment. It must not know
// in which section they stand.
import { defaultLocale, locales } from '../locales';
import { answeredShare, type CaseCoverage } from './case-coverage';
import type { ChangeReport } from './change-report';
import { commentText } from './comment-text';
import type { CaseChange, WordChange } from './compare-cases';
import type { EntryChange } from './compare-entries';
import type { FactChange } from './compare-facts';
import type { LeafChange } from './leaves';

export const none = '–';

/** Fields whose value says what a fact is about. */
const nameKeys = ['', 'is', 'id', 'event', 'metric', 'of'];

export function caseRow({
  id,
  kind,
  was,
  facts,
  coverage: { before, after },
}: CaseChange): string[] {
  const count = (wanted: FactChange['kind']) => facts.filter((one) => one.kind === wanted).length;
  const said = (['added', 'changed', 'removed'] as const)
    .filter((one) => count(one) > 0)
    .map((one) => `${count(one)} ${one}`);
  const share = (one: CaseCoverage | undefined) => (one ? `${answeredShare([one])} %` : none);
  return [
    commentText(id),
    was ? `renamed from ${commentText(was)}` : kind,
    said.join(', ') || none,
    `${share(before)} → ${share(after)}`,
  ];
}

export function factRow(
  id: string,
  { kind, field, name, values, at, atBefore, isInferred }: FactChange,
): string[] {
  const proof = at.join(', ') || none;
  const isNamed = kind === 'changed' && name && !values.some(({ path }) => nameKeys.includes(path));
  const said = [...(isNamed ? [name] : []), ...leavesIn(values, kind === 'changed')];
  return [
    commentText(id),
    commentText(field),
    isInferred ? `${kind}, inferred` : kind,
    commentText(said.join('; ') || name, 500),
    commentText(atBefore ? `${atBefore.join(', ') || none} → ${proof}` : proof),
  ];
}

/** What is new or gone as a whole is told in one language: the others say the same. */
function leavesIn(values: readonly LeafChange[], isChange: boolean): string[] {
  const others = locales.filter((locale) => locale !== defaultLocale);
  const isTold = ({ path }: LeafChange) =>
    isChange || !others.some((one) => path.endsWith(`.${one}`));
  return values.filter(isTold).map(({ path, from, to }) => {
    if (isChange) return `${path === '' ? '' : `${path}: `}${from ?? none} → ${to ?? none}`;
    const name = nameKeys.includes(path) ? '' : path.replace(`.${defaultLocale}`, '');
    return `${name === '' ? '' : `${name}: `}${to ?? from}`;
  });
}

export function wordRows(id: string, { locale, title, summary, prose }: WordChange): string[][] {
  const place = `${commentText(id)} (${locale}):`;
  const change = (name: string, words?: { from?: string; to?: string }) =>
    words
      ? [
          [
            place,
            name,
            `${commentText(words.from ?? none, 120)} → ${commentText(words.to ?? none, 120)}`,
          ],
        ]
      : [];
  const length = prose ? [[place, `prose of ${prose.from} → ${prose.to} characters`]] : [];
  return [...change('title', title), ...change('summary', summary), ...length];
}

export function entryRow({ kind, id, change, values }: EntryChange): string[] {
  const what = leavesIn(values, change === 'changed').join('; ');
  return [commentText(kind), commentText(id), change, commentText(what)];
}

/** What is inferred, and paragraphs that name no place. */
export function evidenceRows({ cases }: Pick<ChangeReport, 'cases'>): string[][] {
  return cases.flatMap(({ id, facts, words }) => [
    ...facts
      .filter(({ kind, isInferred }) => kind !== 'removed' && isInferred)
      .map(({ field, name, at }) => [
        `${commentText(id)}: ${commentText(`${field} ${name}`.trim())} is inferred from ${commentText(at.join(', '))}`,
      ]),
    ...words.flatMap(({ locale, unproved }) =>
      unproved.map((line) => [
        `${commentText(id)} (${locale}): the paragraph at line ${line} names no place in a source`,
      ]),
    ),
  ]);
}
