// Hides the rows in which the cases do not differ, or that nobody fills. Works without script: the style
// sheet hides rows by their verdict while a box is ticked. What is hidden is counted or named.
import type { JoinedRow } from '#lib/cases/comparison-rows';
import { rowVerdict } from '#lib/cases/verdict';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { type RowFilter, rowFilters } from '#lib/url/comparison';

interface Props {
  readonly rows: readonly JoinedRow[];
  readonly locale: Locale;
  /** Where React keeps the state; elsewhere the boxes and the reading script do. */
  readonly control?:
    | {
        readonly chosen: readonly RowFilter[];
        readonly onChange: (filter: RowFilter, isChosen: boolean) => void;
      }
    | undefined;
}

export function RowFilters({ rows, locale, control }: Props) {
  const words = messages(locale);
  const labelled = rows.map(({ row, cells }) => ({ row, verdict: rowVerdict(row, cells) }));
  const unstated = labelled.filter(({ verdict }) => verdict === 'unstated');
  const isCompared = (rows[0]?.cells.length ?? 0) > 1;
  const alike = labelled.filter(({ verdict }) =>
    ['same', 'one-sided', 'unstated'].includes(verdict),
  );
  const label = { only: words.compareDifferencesOnly, hide: words.compareHideUnstated };
  const hidden = {
    only: words.compareHidden(alike.length),
    hide: words.compareUnstatedRows(unstated.map(({ row }) => row.label).join(words.listSeparator)),
  };
  return (
    <div className="row-filters">
      {(Object.keys(rowFilters) as RowFilter[])
        .filter((name) => (name === 'only' ? isCompared : unstated.length > 0))
        .map((name) => (
          <p key={name} className={`filter-${name}`}>
            <label className="no-print">
              <input
                type="checkbox"
                name={name}
                value={rowFilters[name]}
                // Firefox would tick it again when the page is loaded again, whatever the address says.
                autoComplete="off"
                {...(control
                  ? {
                      checked: control.chosen.includes(name),
                      onChange: (event) => control.onChange(name, event.target.checked),
                    }
                  : { 'data-query': '' })}
              />
              {label[name]}
            </label>
            <span role="status">
              <span className="row-filter-effect">{hidden[name]}</span>
            </span>
          </p>
        ))}
    </div>
  );
}
