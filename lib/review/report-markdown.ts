// The report on a change as a comment for those who review it. Everything that comes from content goes
// through `commentText`.
import { formatProblem } from '../problems';
import { answeredShare } from './case-coverage';
import type { BaseFigures, ChangeReport } from './change-report';
import { commentText } from './comment-text';
import { fitSections, type Section } from './fit-sections';
import { caseRow, entryRow, evidenceRows, factRow, none, wordRows } from './report-rows';

/** A comment of GitHub has at most 65,536 characters. */
export const longestComment = 60_000;

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
      // What a case said that is no longer there is told by its number of facts.
      rows: cases
        .filter(({ kind }) => kind !== 'removed')
        .flatMap(({ id, facts }) => facts.map((fact) => factRow(id, fact))),
    },
    {
      heading: 'Words',
      rows: cases.flatMap(({ id, words }) => words.flatMap((one) => wordRows(id, one))),
    },
    { heading: 'Evidence to look at', rows: evidenceRows(report) },
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
