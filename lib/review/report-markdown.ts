// The report on a change as a comment for those who review it. Everything that comes from content goes
// through `commentText`.
import { formatProblem } from '../problems';
import type { CaseCoverage } from './case-coverage';
import { answeredShare } from './case-coverage';
import type { BaseFigures, ChangeReport } from './change-report';
import { commentText } from './comment-text';
import type { CaseChange, WordChange } from './compare-cases';
import type { EntryChange } from './compare-entries';
import type { FactChange } from './compare-facts';
import { fitSections, type Section } from './fit-sections';
import type { LeafChange } from './leaves';

/** A comment of GitHub has at most 65,536 characters. */
export const longestComment = 60_000;

const none = '–';

export function reportMarkdown(report: ChangeReport, limit = longestComment): string {
  const intro = [
    '## What this change does to the base',
    `Compared with ${commentText(report.base)}.`,
  ];
  return fitSections(intro.join('\n\n'), sections(report), limit);
}

function sections(report: ChangeReport): Section[] {
  const { cases, entries, counts, warnings, errors } = report;
  const problem = (one: Parameters<typeof formatProblem>[0]) => [
    commentText(formatProblem(one), 600),
  ];
  return [
    unloadable(report),
    { heading: 'Errors', rows: errors.map(problem) },
    figures(report),
    { heading: 'Cases', head: ['Case', 'Change', 'Facts', 'Coverage'], rows: cases.map(caseRow) },
    {
      heading: 'Facts',
      head: ['Case', 'Field', 'Change', 'What', 'Evidence'],
      rows: cases.flatMap(({ id, facts }) => facts.map((fact) => factRow(id, fact))),
    },
    {
      heading: 'Words',
      rows: cases.flatMap(({ id, words }) => words.flatMap((one) => wordRows(id, one))),
    },
    evidence(report),
    {
      heading: 'Terms, companies and sources',
      head: ['Kind', 'Id', 'Change', 'What'],
      rows: entries.map(entryRow),
    },
    {
      heading: 'Cases that count for a value',
      head: ['Facet', 'Value', 'Before', 'After'],
      rows: counts.map(({ facet, value, before, after }) => [
        commentText(facet),
        commentText(value),
        `${before}`,
        `${after}`,
      ]),
    },
    ...addresses(report),
    { heading: 'New warnings', rows: warnings.added.map(problem) },
    { heading: 'Warnings that are gone', rows: warnings.gone.map(problem) },
    coverage(report),
  ];
}

function unloadable({ errors, unreadable, figures: { before } }: ChangeReport): Section {
  const heading = 'Read this first';
  const rows: string[][] = [];
  if (errors.length > 0) {
    rows.push([
      'The content has errors, so no site can be built of it. What follows is what could be read beside them; prose with an error in it counts as none.',
    ]);
  }
  if (before.errors > 0) {
    rows.push([`What it is compared with has ${before.errors} errors by the rules of today.`]);
  }
  const not = (ids: readonly string[], when: string) =>
    ids.map((id) => [`${commentText(id)} could not be read ${when}; nothing is said of it.`]);
  return {
    heading,
    rows: [
      ...rows,
      ...not(unreadable.after, 'after the change'),
      ...not(unreadable.before, 'before it'),
    ],
  };
}

function figures({ figures: { before, after } }: ChangeReport): Section {
  const row = (name: string, pick: (one: BaseFigures) => number, sign = '') => [
    name,
    `${pick(before)}${sign}`,
    `${pick(after)}${sign}`,
  ];
  return {
    heading: 'The base',
    head: ['', 'Before', 'After'],
    rows: [
      row('Cases', ({ cases }) => cases),
      row('Facts with evidence', ({ facts }) => facts),
      row('of these inferred', ({ inferred }) => inferred),
      row('Facets answered', ({ answered }) => answered, ' %'),
      row('Sources', ({ sources }) => sources),
      row('Companies', ({ companies }) => companies),
      row('Warnings', ({ warnings }) => warnings),
    ],
  };
}

function caseRow({ id, kind, was, facts, coverage: { before, after } }: CaseChange): string[] {
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

function factRow(
  id: string,
  { kind, field, name, values, at, atBefore, isInferred }: FactChange,
): string[] {
  const what = values.map((one) => leaf(one, kind === 'changed')).join('; ') || name;
  const proof = at.join(', ') || none;
  const label =
    kind === 'changed' && name && !/^(?:is|id|event|metric|of):/.test(what) ? `${name}: ` : '';
  return [
    commentText(id),
    commentText(field),
    isInferred ? `${kind}, inferred` : kind,
    commentText(label + what, 500),
    commentText(atBefore ? `${atBefore.join(', ') || none} → ${proof}` : proof),
  ];
}

function leaf({ path, from, to }: LeafChange, isChange: boolean): string {
  const name = path === '' ? '' : `${path}: `;
  return isChange ? `${name}${from ?? none} → ${to ?? none}` : `${name}${to ?? from}`;
}

function wordRows(id: string, { locale, title, summary, prose }: WordChange): string[][] {
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

function evidence({ cases }: ChangeReport): Section {
  const rows = cases.flatMap(({ id, facts, words }) => [
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
  return { heading: 'Evidence to look at', rows };
}

function entryRow({ kind, id, change, values }: EntryChange): string[] {
  const what = values.map((one) => leaf(one, change === 'changed')).join('; ');
  return [commentText(kind), commentText(id), change, commentText(what)];
}

function addresses({ addresses: { added, gone, pairs, lostLines } }: ChangeReport): Section[] {
  const owed = gone.filter(({ isPublished, answer }) => isPublished && answer === undefined);
  const answered = gone.filter(({ answer }) => answer !== undefined);
  const pairRow =
    pairs.before === pairs.after ? [] : [[`comparisons: ${pairs.before} → ${pairs.after} pages`]];
  return [
    {
      heading: 'Published addresses that need an alias or a tombstone',
      rows: owed.map(({ address }) => [commentText(address)]),
    },
    {
      heading: 'Lines missing from published-urls.txt',
      rows: lostLines.map((line) => [commentText(line)]),
    },
    {
      heading: 'Addresses that lead elsewhere now',
      rows: answered.map(({ address, answer = '' }) => [
        commentText(address),
        answer === 'gone' ? 'has a tombstone' : `→ ${commentText(answer)}`,
      ]),
    },
    {
      heading: 'New pages, in each language',
      rows: [...pairRow, ...added.map((address) => [commentText(address)])],
    },
  ];
}

function coverage({ coverage: all }: ChangeReport): Section {
  return {
    heading: 'Coverage by case',
    lead: 'Facets that say something, also that there is none, of all on which a source can be silent; only plans, candidates or mentions stand apart.',
    head: [
      'Case',
      'Answered',
      'Stated',
      'None',
      'Apart',
      'Silent',
      'Facts',
      'Inferred',
      'Sources read in full',
      'Paragraphs without evidence',
      'Not translated',
    ],
    rows: Object.entries(all).map(([id, one]) => [
      commentText(id),
      `${answeredShare([one])} %`,
      ...[one.stated, one.none, one.aside, one.silent, one.facts, one.inferred].map(String),
      `${one.sourcesReadInFull} of ${one.sources}`,
      `${one.unprovedParagraphs}`,
      one.untranslated.join(', ') || none,
    ]),
  };
}
