// The words of the interface for a language.
import type { Locale } from '../locales';
import { en, type Messages } from './en';
import { ja } from './ja';

const tables: Readonly<Record<Locale, Messages>> = { en, ja };

export function messages(locale: Locale): Messages {
  return tables[locale];
}
