// A comparison as a Cosense page: a table whose cells are parted by tabs. Cosense has no way to escape a
// sign, so those that would mean something there are written in their wide form.
import type { Sheet, SheetFact, SheetLink } from './sheet';

export function toCosense({ title, summary, columns, rows, link, words }: Sheet): string {
  const line = (cells: readonly string[]) => `\t${cells.join('\t')}`;
  return [
    plain(title),
    ...summary.map(plain),
    `table:${plain(title)}`,
    line([plain(words.row), ...columns.map(({ page }) => linked(page))]),
    line([plain(words.told), ...columns.map(({ told }) => plain(told))]),
    ...rows.map(({ group, label, verdict, cells }) =>
      line([
        plain(`${group}: ${label}${verdict ? ` (${verdict})` : ''}`),
        // A cell is one line.
        ...cells.map((facts) => facts.map(factText).join(' / ')),
      ]),
    ),
    plain(words.sources),
    ...columns.flatMap(({ name, sources }) =>
      sources.map(
        ({ text, url }) => ` ${plain(`${name}: `)}${url ? linked({ text, url }) : plain(text)}`,
      ),
    ),
    linked(link),
  ]
    .join('\n')
    .concat('\n');
}

const factText = ({ text, evidence }: SheetFact): string =>
  [plain(text), ...evidence.map(linked)].join(' ');

/** `[words address]`: the address is what follows the last space. */
const linked = ({ text, url }: SheetLink): string =>
  `[${plain(text)} ${url.replace(/[\s[\]]/g, encodeURIComponent)}]`;

const wide: Readonly<Record<string, string>> = {
  '[': '［',
  ']': '］',
  '`': '｀',
  '#': '＃',
  '>': '＞',
  $: '＄',
};

function plain(text: string): string {
  return text
    .replace(/\s*[\r\n\t]+\s*/g, ' ')
    .replace(/[[\]`#>$]/g, (sign) => wide[sign] ?? sign)
    .replace(/^(table|code):/i, '$1：');
}
