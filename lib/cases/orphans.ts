// Translations without their case beside cases without their translation: one of the two was renamed. It
// must not know what is in the files.
import { defaultLocale } from '../locales';
import { nearest } from '../text/nearest';
import { readFileName } from './file-name';
import { fileNameOf } from './name-meant';

/** @returns by the name of a translation without case: the id of the case that is most likely its own */
export function lonelyPairs(names: readonly string[]): Map<string, string> {
  const there = new Set(names);
  const pairs = new Map<string, string>();
  const cases = names.map(readFileName).filter(({ locale }) => locale === defaultLocale);
  for (const name of names) {
    const { id, locale } = readFileName(name);
    if (locale === defaultLocale || there.has(`${id}.mdx`)) continue;
    const lonely = cases
      .map((one) => one.id)
      .filter((one) => !there.has(fileNameOf(one, locale)))
      .filter((one) => ![...pairs].some(([other, its]) => its === one && isSame(other, name)));
    const near = nearest(id, lonely);
    if (near !== undefined) pairs.set(name, near);
  }
  return pairs;
}

const isSame = (a: string, b: string) => readFileName(a).locale === readFileName(b).locale;
