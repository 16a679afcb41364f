// One row of a comparison: what it is about, whether the cases agree, and each case's cell.
import type { Cell, Column, Row } from '#lib/cases/comparison';
import { rowVerdict } from '#lib/cases/verdict';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { FactList } from '../case/fact-list';

interface Props {
  readonly row: Row;
  readonly cells: readonly Cell[];
  readonly columns: readonly Column[];
  readonly locale: Locale;
}

/** The company, or more where two cases are of one company. */
function columnName(columns: readonly Column[], i: number): string | undefined {
  const own = columns[i];
  const isAlone = columns.filter(({ company }) => company === own?.company).length === 1;
  return isAlone ? own?.company : own?.shortName;
}

export function CompareRow({ row, cells, columns, locale }: Props) {
  const words = messages(locale);
  const verdict = rowVerdict(row, cells);
  const word = {
    same: words.compareSame,
    differs: words.compareDiffers,
    'one-sided': words.compareOneSided,
    none: undefined,
  }[verdict];
  return (
    <tr data-verdict={verdict} className="align-top">
      <th scope="row" className="text-start font-normal">
        <span className="font-bold">{row.label}</span>
        {word && <span className="compare-verdict block">{word}</span>}
      </th>
      {cells.map(({ facts }, i) => (
        <td key={columns[i]?.id} data-label={columnName(columns, i)}>
          <FactList facts={facts} locale={locale} page={columns[i]?.href ?? ''} />
        </td>
      ))}
    </tr>
  );
}
