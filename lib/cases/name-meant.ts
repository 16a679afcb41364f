// The name that a misnamed file of prose was meant to have. It must not know what is in the files.
import { defaultLocale, type Locale, locales } from '../locales';
import { ID_PATTERN } from '../text/id-pattern';
import { idFinding, readFileName } from './file-name';

/** What people write in place of a language. */
const slips: Partial<Record<Locale, string>> = { ja: 'jp|jpn|ja-jp|japanese|日本語' };

/** `x-ja`, `x_ja`, `x.jp`: the id and the language of a translation whose suffix is another. */
function otherSuffix(stem: string): { id: string; sign: string; locale: Locale } | undefined {
  for (const locale of locales) {
    const words = [locale, slips[locale]].filter(Boolean).join('|');
    const [, id, sign] = new RegExp(`^(.+?)([-_. ])(?:${words})$`, 'iu').exec(stem) ?? [];
    if (id && sign) return { id, sign, locale };
  }
  return undefined;
}

/** As ids are written; undefined where no sign of it can be kept. */
function tidyId(written: string): string | undefined {
  const id = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ID_PATTERN.test(id) && !idFinding(id) ? id : undefined;
}

export function fileNameOf(id: string, locale: Locale): string {
  return locale === defaultLocale ? `${id}.mdx` : `${id}.${locale}.mdx`;
}

/**
 * @param name of a file whose id is none
 * @param names all that are there
 * @returns a name that is free
 */
export function nameMeant(name: string, names: readonly string[]): string | undefined {
  const read = readFileName(name);
  const other = read.locale === defaultLocale ? otherSuffix(read.id) : undefined;
  const whole = tidyId(read.id);
  const inner = other ? tidyId(other.id) : undefined;
  const isSuffix =
    other && inner !== undefined && (other.sign !== '-' || names.includes(`${inner}.mdx`));
  const id = isSuffix ? inner : whole;
  if (id === undefined) return undefined;
  const meant = fileNameOf(id, isSuffix ? other.locale : read.locale);
  return names.includes(meant) ? undefined : meant;
}

/**
 * Of a name that is fine by itself, such as `x-ja.mdx`: the translation that it would be if it held words
 * alone.
 * @param isBeside whether `x.mdx` must be there
 */
export function translationMeant(
  name: string,
  names: readonly string[],
  isBeside: boolean,
): string | undefined {
  const read = readFileName(name);
  const other = read.locale === defaultLocale ? otherSuffix(read.id) : undefined;
  if (!other || other.locale === defaultLocale || idFinding(other.id)) return undefined;
  if (isBeside && !names.includes(`${other.id}.mdx`)) return undefined;
  const meant = fileNameOf(other.id, other.locale);
  return names.includes(meant) ? undefined : meant;
}

/** `x copy.mdx`, `x (1).mdx`: the file that it is a copy of. */
export function copiedFrom(name: string, names: readonly string[]): string | undefined {
  const bare = name.replace(/(?:(?: -)? copy(?: \d+)?| \(\d+\)| ?のコピー)(?=\.)/iu, '');
  return bare !== name && names.includes(bare) ? bare : undefined;
}
