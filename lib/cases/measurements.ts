// Measurements before and after a change, in words, with the change between them.
import type { Case, Casebook } from '../casebook';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { messages } from '../messages/messages';
import type { SourceMark } from '../sources/mark';
import { amountText } from './amount';
import type { MeasurementSide } from './figure-schema';
import { marksOf, valueLabel } from './present';

export interface PresentedMeasurement {
  readonly metric: string;
  readonly before: { readonly of: string; readonly amount: string };
  readonly after: { readonly of: string; readonly amount: string };
  /** `−69%` or `×13`, marked as calculated; absent where the sides cannot be divided. */
  readonly change?: string | undefined;
  readonly details: readonly string[];
  readonly isDated: boolean;
  readonly note?: string | undefined;
  readonly anchor: string;
  readonly marks: readonly SourceMark[];
}

export function presentMeasurements(
  book: Casebook,
  item: Case,
  locale: Locale,
): PresentedMeasurement[] {
  const words = messages(locale);
  return item.measurements.map(
    ({ metric, before, after, unit: told, setting, asOf, note, at }, i) => {
      const unit = told === 'not-stated' ? undefined : told;
      const side = ({ of, ...amount }: MeasurementSide) => ({
        of: of[locale],
        amount: amountText({ ...amount, unit }, locale),
      });
      const change = changeText(before, after, locale);
      return {
        metric: valueLabel(book, 'metric', metric, locale),
        before: side(before),
        after: side(after),
        change: change && words.calculated(change),
        details: [
          ...(told === 'not-stated' ? [words.unitNotStated] : []),
          words.measured[setting],
          ...(asOf === 'not-stated' ? [] : [words.asOf(formatDate(asOf, locale))]),
        ],
        isDated: asOf !== 'not-stated',
        note: note?.[locale],
        anchor: `f-measurement-${i + 1}`,
        marks: marksOf(item, at),
      };
    },
  );
}

/** A fall or a small rise in per cent, from twice on as a factor; rounded as far as the eye needs. */
function changeText(
  before: MeasurementSide,
  after: MeasurementSide,
  locale: Locale,
): string | undefined {
  const isPlain = (side: MeasurementSide) => side.value !== undefined && side.to === undefined;
  if (!isPlain(before) || !isPlain(after) || before.as !== after.as) return undefined;
  const ratio = (after.value as number) / (before.value as number);
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  if (ratio >= 2) return `×${number({ maximumSignificantDigits: 2 }).format(ratio)}`;
  return number({ style: 'percent', signDisplay: 'exceptZero' })
    .format(ratio - 1)
    .replace('-', '−');
}
