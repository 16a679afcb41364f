// A comparison as a Cosense page: a table whose cells are parted by tabs.
import { cosenseLink } from '../../text/cosense-link';
import { escapeCosense } from '../../text/escape-cosense';
import type { Sheet, SheetFact } from './sheet';

export function toCosense({ title, summary, columns, rows, link, words }: Sheet): string {
  const line = (cells: readonly string[]) => `\t${cells.join('\t')}`;
  return [
    escapeCosense(title),
    ...summary.map(escapeCosense),
    `table:${escapeCosense(title)}`,
    line([escapeCosense(words.row), ...columns.map(({ page }) => cosenseLink(page))]),
    line([escapeCosense(words.told), ...columns.map(({ told }) => escapeCosense(told))]),
    ...rows.map(({ group, label, verdict, cells }) =>
      line([
        escapeCosense(`${group}: ${label}${verdict ? ` (${verdict})` : ''}`),
        // A cell is one line.
        ...cells.map((facts) => facts.map(factText).join(' / ')),
      ]),
    ),
    escapeCosense(words.sources),
    ...columns.flatMap(({ name, sources }) =>
      sources.map(
        ({ text, url }) =>
          ` ${escapeCosense(`${name}: `)}${url ? cosenseLink({ text, url }) : escapeCosense(text)}`,
      ),
    ),
    cosenseLink(link),
  ]
    .join('\n')
    .concat('\n');
}

const factText = ({ text, evidence }: SheetFact): string =>
  [escapeCosense(text), ...evidence.map(cosenseLink)].join(' ');
