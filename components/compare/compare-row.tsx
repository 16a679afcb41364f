// One row of a comparison: what it is about, whether the cases agree, and each case's cell.
import type { Column } from '#lib/cases/comparison';
import type { JoinedRow } from '#lib/cases/comparison-rows';
import { rowVerdict } from '#lib/cases/verdict';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { CompareCell } from './compare-cell';
import { tableRoles } from './table-roles';

interface Props {
  readonly joined: JoinedRow;
  readonly columns: readonly Column[];
  /** What each column is called in its cells. */
  readonly names: readonly string[];
  readonly cap: number;
  readonly locale: Locale;
}

export function CompareRow({ joined: { row, cells }, columns, names, cap, locale }: Props) {
  const words = messages(locale);
  const verdict = rowVerdict(row, cells);
  const word = {
    same: words.compareSame,
    differs: words.compareDiffers,
    'one-sided': words.compareOneSided,
    unstated: columns.length > 1 ? words.compareUnstated : undefined,
    none: undefined,
  }[verdict];
  return (
    <tr {...tableRoles.row} data-verdict={verdict}>
      <th {...tableRoles.rowHead} scope="row">
        <span className="font-bold">{row.label}</span>
        {word && <span className="compare-verdict">{word}</span>}
      </th>
      {cells.map((cell, i) => (
        <td key={columns[i]?.id} {...tableRoles.cell} data-label={names[i]}>
          <CompareCell cell={cell} locale={locale} page={columns[i]?.href ?? ''} cap={cap} />
        </td>
      ))}
    </tr>
  );
}
