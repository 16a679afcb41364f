// A comparison as HTML to paste: a title, a table and links, nothing that a wiki would drop.
import type { Sheet, SheetFact, SheetLink } from './sheet';

export function toHtml({ title, summary, columns, rows, link, words }: Sheet): string {
  const row = (head: string, cells: readonly string[]) =>
    `<tr><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const heads = columns.map(({ page }) => `<th scope="col">${linked(page)}</th>`).join('');
  const sources = columns.map((column) =>
    column.sources
      .map(({ text, url }) => (url ? linked({ text, url }) : escaped(text)))
      .join('<br>'),
  );
  return [
    `<h2>${escaped(title)}</h2>`,
    ...summary.map((sentence) => `<p>${escaped(sentence)}</p>`),
    '<table>',
    `<thead><tr><th scope="col">${escaped(words.row)}</th>${heads}</tr></thead>`,
    '<tbody>',
    row(
      escaped(words.told),
      columns.map(({ told }) => escaped(told)),
    ),
    ...rows.map(({ group, label, verdict, cells }) =>
      row(
        `${escaped(`${group}: ${label}`)}${verdict ? ` <em>(${escaped(verdict)})</em>` : ''}`,
        cells.map((facts) => facts.map(factText).join('<br>')),
      ),
    ),
    row(escaped(words.sources), sources),
    '</tbody>',
    '</table>',
    `<p>${linked(link)}</p>`,
  ].join('\n');
}

const factText = ({ text, evidence }: SheetFact): string =>
  [escaped(text), ...evidence.map(linked)].join(' ');

const linked = ({ text, url }: SheetLink): string =>
  `<a href="${escaped(url)}">${escaped(text)}</a>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
