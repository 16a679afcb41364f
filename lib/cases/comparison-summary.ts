// A comparison in two sentences, made from its rows: what the cases have in common, and in what they
// differ. Only what is or was in use is named; silence is neither.
import { reservedValues } from '../facets';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import type { Column } from './comparison';
import { comparisonRows } from './comparison-rows';
import type { PresentedFact } from './present';
import { rowVerdict } from './verdict';

/** More would be a second table; of three or four cases, each difference has as many sides. */
const namedAtMost = (columns: number): number => (columns > 2 ? 2 : 4);
const MAX_VALUES = 2;

/** Two sentences; empty for fewer than two columns. */
export function comparisonSummary(columns: readonly Column[], locale: Locale): string[] {
  if (columns.length < 2) return [];
  const words = messages(locale);
  const rows = comparisonRows(columns)
    .filter(({ row }) => row.isComparable)
    // The sort is stable: within each kind, the order of the table.
    .sort((a, b) => Number(b.row.isProminent) - Number(a.row.isProminent));
  const items = rows.map(({ row, cells }) => {
    const sides = cells.map(({ facts }) => labelsOf(facts));
    const common = (sides[0] ?? []).filter((label) => sides.every((side) => side.includes(label)));
    const own = sides.map((side) => side.filter((label) => !common.includes(label)));
    const isOpposed = rowVerdict(row, cells) === 'differs' && own.every(({ length }) => length > 0);
    return {
      shared: common.length > 0 && words.compareItem(row.label, some(common)),
      // Where one side has nothing of its own, there is nothing to set against the other's.
      different: isOpposed && words.compareItem(row.label, own.map(some).join(words.compareVersus)),
    };
  });
  const shared = items.flatMap((item) => item.shared || []);
  const different = items.flatMap((item) => item.different || []);
  const isDifferent = rows.some(({ row, cells }) => rowVerdict(row, cells) === 'differs');
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale);
  const listed = (all: readonly string[]) => list.format(all.slice(0, namedAtMost(columns.length)));
  const noOpposites = isDifferent ? words.compareDetailsDiffer : words.compareNothingDifferent;
  return [
    shared.length > 0 ? words.compareShared(listed(shared)) : words.compareNothingShared,
    different.length > 0 ? words.compareDifferent(listed(different)) : noOpposites,
  ];

  function some(labels: readonly string[]): string {
    const more = labels.length > MAX_VALUES ? [words.compareMore(labels.length - MAX_VALUES)] : [];
    return [...labels.slice(0, MAX_VALUES), ...more].join(words.listSeparator);
  }
}

/** What is in use or was, each once; nothing weighed, mentioned, unnamed or unknown. */
function labelsOf(facts: readonly PresentedFact[]): string[] {
  const isNamed = ({ key }: PresentedFact) =>
    ![...reservedValues, 'unknown'].some((value) => key.split('|')[0] === value);
  return [
    ...new Set(facts.filter((fact) => fact.feeds && isNamed(fact)).map(({ label }) => label)),
  ];
}
