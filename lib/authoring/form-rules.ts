// The rule behind each code that a case can break, in a language the checker does not speak. It must not
// know who shows it.
import { allChecks } from '../checks/all';
import { defaultLocale, type Locale } from '../locales';

/** What only a whole base or a finished site can break. */
const elsewhere = ['addresses', 'output'];

/** By code; nothing in the language of the checker, whose own words say it. */
export function formRules(locale: Locale): Readonly<Record<string, string>> {
  if (locale === defaultLocale) return {};
  return Object.fromEntries(
    allChecks
      .filter(({ id }) => !elsewhere.includes(id))
      .flatMap(({ checks }) => checks.map(({ code, rule }) => [code, rule[locale]])),
  );
}
