// A comparison as a Markdown table (GitHub Flavored Markdown).
import { markdownLink as linked } from '../../text/markdown-link';
import { markdownText as escaped } from '../../text/markdown-text';
import type { Sheet, SheetFact } from './sheet';

export function toMarkdown({ title, summary, columns, rows, link, words }: Sheet): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const labels = rows.map(({ group, label, verdict }) =>
    escaped(`${group}: ${label}${verdict ? ` (${verdict})` : ''}`),
  );
  return [
    `# ${escaped(title)}`,
    ...summary.map(escaped),
    [
      line([escaped(words.row), ...columns.map(({ page }) => linked(page))]),
      line(['---', ...columns.map(() => '---')]),
      line([escaped(words.told), ...columns.map(({ told }) => escaped(told))]),
      ...rows.map(({ cells }, i) =>
        line([labels[i] ?? '', ...cells.map((facts) => facts.map(factText).join('<br>'))]),
      ),
    ].join('\n'),
    [
      escaped(`${words.sources}:`),
      '',
      ...columns.flatMap(({ name, sources }) =>
        sources.map(
          ({ text, url }) =>
            `- ${escaped(`${name}:`)} ${url ? linked({ text, url }) : escaped(text)}`,
        ),
      ),
    ].join('\n'),
    linked(link),
  ]
    .join('\n\n')
    .concat('\n');
}

const factText = ({ text, evidence }: SheetFact): string =>
  [escaped(text), ...evidence.map(linked)].join(' ');
