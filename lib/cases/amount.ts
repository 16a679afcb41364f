// An amount in words: number or range, unit, "about", "peak". Shared by figures and measurements.
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import type { MeasurementSide } from './figure-schema';

type Amount = Omit<MeasurementSide, 'of'> & { readonly unit?: string | undefined };

/** The phrase as printed stands in for a number that is not told. */
export function amountText(
  { value, to, approx, as, unit, printed }: Amount,
  locale: Locale,
): string {
  const words = messages(locale);
  if (value === undefined) return printed ? `“${printed}”` : words.notStated;
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const range =
    to === undefined ? figure.format(value) : `${figure.format(value)}–${figure.format(to)}`;
  const withUnit = unit ? words.withUnit(range, unit) : range;
  const about = approx ? words.approx(withUnit) : withUnit;
  return as ? words.extreme[as](about) : about;
}
