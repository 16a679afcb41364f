// A comparison as HTML to paste: a title, a table and links, nothing that a wiki would drop.
import { escapeHtml } from '../../text/escape-html';
import type { Sheet, SheetFact, SheetLink } from './sheet';

export function toHtml({ title, summary, columns, rows, link, words }: Sheet): string {
  const row = (head: string, cells: readonly string[]) =>
    `<tr><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const heads = columns.map(({ page }) => `<th scope="col">${linked(page)}</th>`).join('');
  const sources = columns.map((column) =>
    column.sources
      .map(({ text, url }) => (url ? linked({ text, url }) : escapeHtml(text)))
      .join('<br>'),
  );
  return [
    `<h2>${escapeHtml(title)}</h2>`,
    ...summary.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
    '<table>',
    `<thead><tr><th scope="col">${escapeHtml(words.row)}</th>${heads}</tr></thead>`,
    '<tbody>',
    row(
      escapeHtml(words.told),
      columns.map(({ told }) => escapeHtml(told)),
    ),
    ...rows.map(({ group, label, verdict, cells }) =>
      row(
        `${escapeHtml(`${group}: ${label}`)}${verdict ? ` <em>(${escapeHtml(verdict)})</em>` : ''}`,
        cells.map((facts) => facts.map(factText).join('<br>')),
      ),
    ),
    row(escapeHtml(words.sources), sources),
    '</tbody>',
    '</table>',
    `<p>${linked(link)}</p>`,
  ].join('\n');
}

const factText = ({ text, evidence }: SheetFact): string =>
  [escapeHtml(text), ...evidence.map(linked)].join(' ');

const linked = ({ text, url }: SheetLink): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
