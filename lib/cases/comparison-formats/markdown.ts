// A comparison as a Markdown table (GitHub Flavored Markdown).
import type { Sheet, SheetFact, SheetLink } from './sheet';

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
            `- ${escaped(`${name}: `)}${url ? linked({ text, url }) : escaped(text)}`,
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

const linked = ({ text, url }: SheetLink): string => `[${escaped(text)}](${address(url)})`;

/** Every sign that could mean something; a line break would end the table. */
function escaped(text: string): string {
  return (
    text
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .replace(/[\\`*_[\]<>#|~$]|&(?=[#\w])/g, '\\$&')
      .replace(/^(\s*)([+=-])/, '$1\\$2')
      // Else an address becomes a link by itself, with the signs above in it.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\bwww\./gi, (start) => start.replace('.', '\\.'))
      .replace(/^(\s*\d+)\./, '$1\\.')
  );
}

const address = (url: string): string =>
  url.replace(
    /[\s()<>|\\`*_[\]]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
