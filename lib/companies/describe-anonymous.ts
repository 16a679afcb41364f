// What stands for the name of an organisation that is not named: "A bank, 1,000–9,999 people". It must
// not know the name, and nothing of content does.
import { type Locale, type LocalizedText, locales } from '../locales';
import { internalMessages } from '../messages/internal';
import type { Term } from '../terms/schema';
import type { Anonymous } from './schema';
import { sizeBands } from './size-bands';

/**
 * @param industry undefined where the base has no such term, which is a problem of its own
 * @param number from 1, where several organisations share industry and size
 */
export function describeAnonymous(
  { size }: Anonymous,
  industry: Term | undefined,
  number?: number,
): LocalizedText {
  const inWords = (locale: Locale) => {
    const words = internalMessages(locale);
    const label = industry?.label[locale] ?? '';
    const kind = industry?.organisation?.[locale] ?? words.organisationIn(label);
    const mark = number === undefined ? '' : letters(number);
    return words.unnamedCompany(kind, mark, sizeBands[size][locale]);
  };
  return Object.fromEntries(locales.map((locale) => [locale, inWords(locale)])) as Record<
    Locale,
    string
  >;
}

/** A, B, … Z, AA. */
function letters(number: number): string {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}
