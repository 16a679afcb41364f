// All cases over time: one row a case, from its first date to its last. The row is one link, because its
// events are too close together for a finger; the table below has each of them.
import type { Case, Casebook } from '#lib/casebook';
import { valueLabel } from '#lib/cases/present';
import { shortName } from '#lib/cases/short-name';
import type { TimeScale } from '#lib/charts/time-scale';
import type { CaseTimes } from '#lib/insights/case-times';
import type { Locale } from '#lib/locales';
import { formatDate } from '#lib/messages/dates';
import { insightWords } from '#lib/messages/insights';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { sectionAnchor } from '#lib/url/section-anchor';
import { TimeAxis } from '../charts/time-axis';
import { TimesLegend, TimesStrip } from './times-strip';

interface Props {
  readonly book: Casebook;
  readonly scale: TimeScale;
  readonly times: readonly CaseTimes[];
  readonly locale: Locale;
}

export function TimesChart({ book, scale, times, locale }: Props) {
  const words = insightWords(locale);
  const outcomeOf = ({ outcome }: Case) => book.terms.outcome?.find(({ id }) => id === outcome.is);
  const spoken = ({ item, dated, outcome, told }: CaseTimes) => {
    const common = messages(locale);
    const label = valueLabel(book, 'outcome', item.outcome.is, locale);
    return words.timesName(
      shortName(book, item, locale),
      dated.length,
      outcome ? words.both(label, formatDate(outcome, locale)) : label,
      told ? common.toldOn(formatDate(told, locale)) : common.undated,
    );
  };
  return (
    <>
      <TimesLegend locale={locale} />
      <div className="times-axis">
        <TimeAxis scale={scale} />
      </div>
      <ul>
        {times.map((one) => (
          <li key={one.item.id}>
            <a
              href={paths.case(
                locale,
                one.item.id,
                one.item.timeline.length > 0 ? sectionAnchor('timeline') : undefined,
              )}
              aria-label={spoken(one)}
              className="times-row"
            >
              <span className="leading-snug">{shortName(book, one.item, locale)}</span>
              <TimesStrip
                scale={scale}
                times={one}
                sign={outcomeOf(one.item)?.sign ?? 'flag'}
                tone={outcomeOf(one.item)?.tone ?? 'grey'}
              />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
