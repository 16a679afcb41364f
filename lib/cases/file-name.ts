// From the name of a file of prose to its id and language, and which ids a file may have.
import { defaultLocale, type Locale, locales } from '../locales';
import { quoted } from '../text/characters';
import { ID_PATTERN } from '../text/id-pattern';
import { isReservedId } from '../text/values';
import type { Finding } from './rules/rule';

/** `x.mdx` holds the facts and the words of the default language, `x.ja.mdx` those of another. */
export function readFileName(name: string): { id: string; locale: Locale } {
  const stem = name.replace(/\.mdx$/, '');
  const locale = locales.find((l) => l !== defaultLocale && stem.endsWith(`.${l}`));
  return locale
    ? { id: stem.slice(0, -locale.length - 1), locale }
    : { id: stem, locale: defaultLocale };
}

/** Ids stand in addresses for ever: readable, the same on every disk, and two fit into a pair. */
export function idFinding(id: string): Omit<Finding, 'path'> | undefined {
  const got = quoted(id);
  if (isReservedId(id)) {
    const expected = 'a name that no server or disk keeps for itself';
    return { expected, got, hint: 'Rename the file.' };
  }
  const isFine = ID_PATTERN.test(id) && id.length <= 80 && !id.split('-').includes('vs');
  if (isFine) return undefined;
  const suffix = id.endsWith(`.${defaultLocale}`)
    ? ` The language without a suffix is "${defaultLocale}".`
    : '';
  return {
    expected: 'a name of lower-case ASCII words joined by "-", none of them "vs", at most 80 long',
    got,
    hint: `Rename the file.${suffix}`,
  };
}
