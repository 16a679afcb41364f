// A comparison in two sentences, made from its rows: what the cases have in common, and in what they
// differ. Only what counts as used is named; silence is neither.
import { reservedValues } from '../facets';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import type { Column, Row } from './comparison';
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
  const item = ({ label }: Row, values: string) => words.compareItem(label, values);

  const shared = rows.flatMap(({ row, cells }) => {
    const values = labelsOf(commonFacts(cells.map(({ facts }) => facts)));
    return values ? [item(row, values)] : [];
  });
  const different = rows.flatMap(({ row, cells }) => {
    // What is partly the same stands in the other sentence.
    const isShared = commonFacts(cells.map(({ facts }) => facts)).length > 0;
    if (rowVerdict(row, cells) !== 'differs' || isShared) return [];
    const sides = cells.map(({ facts }) => labelsOf(facts.filter(counts)));
    // Where one side only turned something down, there is nothing to set against the other's.
    if (sides.includes('') || new Set(sides).size === 1) return [];
    return [item(row, sides.join(words.compareVersus))];
  });
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale);
  const some = (items: readonly string[]) =>
    list.format(items.slice(0, namedAtMost(columns.length)));
  return [
    shared.length > 0 ? words.compareShared(some(shared)) : words.compareNothingShared,
    different.length > 0 ? words.compareDifferent(some(different)) : words.compareNothingDifferent,
  ];

  function labelsOf(facts: readonly PresentedFact[]): string {
    const labels = [...new Set(facts.map(({ label }) => label))];
    const more = labels.length > MAX_VALUES ? [words.compareMore(labels.length - MAX_VALUES)] : [];
    return [...labels.slice(0, MAX_VALUES), ...more].join(words.listSeparator);
  }
}

/** In use, or formerly where the platform is gone; nothing weighed, mentioned or unnamed. */
const counts = ({ feeds, key }: PresentedFact): boolean =>
  feeds && !reservedValues.some((value) => key.split('|')[0] === value);

/** What stands in every cell in the same state. */
function commonFacts(cells: readonly (readonly PresentedFact[])[]): PresentedFact[] {
  const [first = [], ...others] = cells;
  return first.filter(
    (fact) => counts(fact) && others.every((facts) => facts.some(({ key }) => key === fact.key)),
  );
}
