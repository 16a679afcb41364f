// A comparison as a Markdown table (GitHub Flavored Markdown).
import { escapeMarkdown } from '../../text/escape-markdown';
import { markdownLink } from '../../text/markdown-link';
import type { Sheet, SheetFact } from './sheet';

export function toMarkdown({ title, summary, columns, rows, link, words }: Sheet): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const labels = rows.map(({ group, label, verdict }) =>
    escapeMarkdown(`${group}: ${label}${verdict ? ` (${verdict})` : ''}`),
  );
  return [
    `# ${escapeMarkdown(title)}`,
    ...summary.map(escapeMarkdown),
    [
      line([escapeMarkdown(words.row), ...columns.map(({ page }) => markdownLink(page))]),
      line(['---', ...columns.map(() => '---')]),
      line([escapeMarkdown(words.told), ...columns.map(({ told }) => escapeMarkdown(told))]),
      ...rows.map(({ cells }, i) =>
        line([labels[i] ?? '', ...cells.map((facts) => facts.map(factText).join('<br>'))]),
      ),
    ].join('\n'),
    [
      escapeMarkdown(`${words.sources}:`),
      '',
      ...columns.flatMap(({ name, sources }) =>
        sources.map(
          ({ text, url }) =>
            `- ${escapeMarkdown(`${name}: `)}${url ? markdownLink({ text, url }) : escapeMarkdown(text)}`,
        ),
      ),
    ].join('\n'),
    markdownLink(link),
  ]
    .join('\n\n')
    .concat('\n');
}

const factText = ({ text, evidence }: SheetFact): string =>
  [escapeMarkdown(text), ...evidence.map(markdownLink)].join(' ');
