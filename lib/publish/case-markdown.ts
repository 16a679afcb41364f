// A case in full as Markdown: what it is, every fact with its evidence, the prose, the sources.
import type { Case, Casebook } from '../casebook';
import { caseCard } from '../cases/card';
import { compareColumn } from '../cases/compare';
import { comparisonSheet, type SheetFact, type SheetLink } from '../cases/comparison-formats/sheet';
import { outcomeLine } from '../cases/outcome-line';
import { groupLabels } from '../facets';
import type { Locale } from '../locales';
import { plainMarkdown } from '../mdx/plain-markdown';
import { feedWords } from '../messages/feeds';
import { messages } from '../messages/messages';
import { escapeMarkdown } from '../text/escape-markdown';
import { markdownLink } from '../text/markdown-link';
import { absolute, paths } from '../url/paths';

export function caseMarkdown(book: Casebook, item: Case, locale: Locale): string {
  const words = messages(locale);
  const card = caseCard(book, item, locale);
  const path = paths.case(locale, item.id);
  // The rows of a comparison of one: the same words as on every other surface.
  const columns = [compareColumn(book, item, locale)];
  const sheet = comparisonSheet({ columns, groups: groupLabels(locale), locale, path });
  const silent = sheet.rows.filter(({ cells }) => isSilent(cells.flat(), words.notStated));
  const entry = (label: string, text: string) => `- ${escapeMarkdown(label + words.colon)}${text}`;
  const [column] = sheet.columns;
  return [
    `# ${escapeMarkdown(card.title)}`,
    escapeMarkdown(card.summary),
    [
      entry(words.company, escapeMarkdown(card.company)),
      entry(words.outcome, escapeMarkdown(outcomeLine(card, locale))),
      entry(feedWords(locale).permanent, absolute(path)),
    ].join('\n'),
    `## ${escapeMarkdown(words.factsHeading)}`,
    escapeMarkdown(column?.told ?? ''),
    [
      ...sheet.rows
        .filter((row) => !silent.includes(row))
        .flatMap(({ label, cells }) => rowLines(entry(label, ''), cells.flat())),
      entry(words.notStated, silent.map(({ label }) => escapeMarkdown(label)).join(', ')),
    ].join('\n'),
    plainMarkdown(item.words[locale].body),
    `## ${escapeMarkdown(words.sources)}`,
    (column?.sources ?? [])
      .map(({ text, url }) => `- ${url ? markdownLink({ text, url }) : escapeMarkdown(text)}`)
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function isSilent(facts: readonly SheetFact[], notStated: string): boolean {
  return facts.every(({ text }) => text === notStated);
}

/** One fact behind its label, several below it. */
function rowLines(start: string, facts: readonly SheetFact[]): string[] {
  const [only, ...others] = facts.map(({ text, evidence }) =>
    [escapeMarkdown(text), ...byAddress(evidence).map(markdownLink)].join(' '),
  );
  if (others.length === 0) return [`${start}${only ?? ''}`];
  return [start.trimEnd(), ...[only, ...others].map((fact) => `  - ${fact}`)];
}

/** Places of one source lead to the same entry of the page: one link for all of them. */
function byAddress(evidence: readonly SheetLink[]): SheetLink[] {
  const texts = new Map<string, string[]>();
  for (const { text, url } of evidence) texts.set(url, [...(texts.get(url) ?? []), text]);
  return [...texts].map(([url, marks]) => ({ text: marks.join(', '), url }));
}
