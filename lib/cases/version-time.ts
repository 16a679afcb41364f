// When a version was current, in words.
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { messages } from '../messages/messages';
import type { CaseFields } from './schema';

type Version = CaseFields['versions'][number];

export function versionTime(when: Version['when'], asOf: Version['asOf'], locale: Locale): string {
  const words = messages(locale);
  const date = asOf === 'not-stated' ? [] : [words.asOf(formatDate(asOf, locale))];
  return [words.when[when], ...date].join(words.listSeparator);
}
