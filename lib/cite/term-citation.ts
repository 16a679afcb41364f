// A value of a facet as others cite it: in how many cases it is in use, was given up, was turned down,
// and when these were told.
import type { Casebook } from '../casebook';
import { valueLabel } from '../cases/present';
import { rowGroups, termRows } from '../cases/term-rows';
import type { Facet } from '../facets';
import type { Locale } from '../locales';
import { citeMessages } from '../messages/cite';
import { formatDate } from '../messages/dates';
import { messages } from '../messages/messages';
import type { FactDate } from '../text/values';
import { absolute } from '../url/paths';
import { termPath } from '../url/term-path';
import type { Citation } from './citation';
import { pageEntry } from './page-entry';

export function termCitation(
  book: Casebook,
  facet: Facet,
  value: string,
  locale: Locale,
): Citation {
  const words = messages(locale);
  const { dash, separator } = citeMessages(locale);
  const rows = termRows(book, facet, value);
  const counts = rowGroups.flatMap((group) => {
    const count = new Set(rows.filter((row) => row.group === group).map(({ item }) => item)).size;
    const label =
      group === 'has' ? words.cases : group === 'apart' ? words.rowApartShort : words.status[group];
    return count > 0 ? [{ label, text: words.caseCount(count) }] : [];
  });
  const dates = knownDates(rows.map(({ item }) => item.told));
  const told = toldRange(dates, locale);
  const newest = dates.at(-1);
  const page = {
    title: `${facet.label[locale]}${words.colon}${valueLabel(book, facet.id, value, locale)}`,
    url: absolute(termPath(locale, facet.id, value)),
    parts: [
      ...(counts.length > 0 ? counts : [{ label: words.cases, text: words.noMention }]),
      ...(told ? [{ label: words.told, text: told }] : []),
    ],
    signs: { dash, separator, colon: words.colon },
  };
  return {
    ...page,
    entries: [pageEntry(`${facet.id}-${value}`, page, locale, newest && yearOf(newest))],
  };
}

/** Oldest first. */
function knownDates(dates: readonly (FactDate | 'not-stated')[]): FactDate[] {
  return dates
    .filter((date) => date !== 'not-stated')
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
}

/** Styles of bibliographies want a year: that of the newest telling, as the page says no more. */
const yearOf = ({ value, basis }: FactDate): FactDate => ({
  value: value.slice(0, 4),
  precision: 'year',
  basis,
});

/** The first and the last day of telling; undefined where none is known. */
function toldRange(known: readonly FactDate[], locale: Locale): string | undefined {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return undefined;
  const [from, to] = [formatDate(first, locale), formatDate(last, locale)];
  return from === to ? from : citeMessages(locale).range(from, to);
}
