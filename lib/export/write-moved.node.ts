// Adds to the finished folder what answers at old addresses: a page that leads on, the same file once
// more, or a word that it is gone. It must not know why anything moved.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Casebook } from '../casebook';
import { asLocale, defaultLocale, type Locale, locales } from '../locales';
import { movedWords } from '../messages/moved';
import { follow, type Lead } from '../moved/follow';
import { oldPaths } from '../moved/host-moves';
import type { Moved } from '../moved/moved';
import { tombstoneWords } from '../moved/tombstone-words';
import { isPagePath, splitLocale } from '../url/site-address';
import { aliasPage } from './alias-page';
import { addressedFile } from './file-address';
import { goneFile } from './gone-file';
import { gonePage } from './gone-page';

interface Options {
  readonly addresses: Moved & Pick<Casebook, 'published'>;
  readonly basePath: string;
  readonly sha256: (text: string) => string;
}

/**
 * @param files of the folder so far; those that are written here are added
 * @returns where each address leads that was written
 */
export function writeMoved(
  target: string,
  files: Set<string>,
  { addresses, basePath, sha256 }: Options,
): Map<string, Lead> {
  const written = new Map<string, Lead>();
  const before = new Set(files);
  const read = (path: string) => readFileSync(join(target, addressedFile(path)), 'utf8');
  for (const path of oldPaths(addresses)) {
    const file = addressedFile(path);
    const lead = before.has(file) ? undefined : follow(path, addresses);
    if (!lead || ('to' in lead && !before.has(addressedFile(lead.to)))) continue;
    const destination = join(target, file);
    mkdirSync(dirname(destination), { recursive: true });
    if ('gone' in lead) {
      const locale = localeIn(path);
      const words = tombstoneWords(lead.gone, splitLocale(path).path, locale);
      const home = `/${locale}/`;
      const frame = before.has(addressedFile(home)) ? read(home) : '';
      writeFileSync(
        destination,
        isPagePath(path) ? gonePage(words, locale, frame) : goneFile(path, lead.gone, words),
      );
    } else if (isPagePath(path)) {
      const { to, anchor } = lead;
      const words = movedWords(localeIn(path));
      const page = { target: read(to), href: basePath + to, anchor, words, sha256 };
      writeFileSync(destination, aliasPage(page));
    } else copyFileSync(join(target, addressedFile(lead.to)), destination);
    files.add(file);
    written.set(path, lead);
  }
  return written;
}

/** The language a path names anywhere, as `/embed/en/…` does. */
function localeIn(path: string): Locale {
  const named = path.split('/').find((segment) => locales.some((locale) => locale === segment));
  return named ? asLocale(named) : defaultLocale;
}
