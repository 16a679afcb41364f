// The mark of a text that is still to be written: new files carry it, and the checker names each place
// until it is gone. It must not know which files there are.
import type { Locale } from '../locales';
import type { Problem } from '../problems';
import { problemAt, type SourceText } from './source-text';

export const unfinishedMark: Readonly<Record<Locale, string>> = {
  en: '(to be written)',
  ja: '（執筆予定）',
};

/** What belongs here, behind the mark. */
export function toBeWritten(locale: Locale, about: string): string {
  return `${unfinishedMark[locale]}${locale === 'ja' ? '' : ' '}${about}`;
}

const marks = Object.values(unfinishedMark);

/** One warning a line that holds a mark, so that what is left can be counted. */
export function unfinishedPlaces(source: SourceText): Problem[] {
  if (!marks.some((mark) => source.text.includes(mark))) return [];
  let offset = 0;
  return source.text.split('\n').flatMap((line): Problem[] => {
    const start = offset;
    offset += line.length + 1;
    const mark = marks.find((one) => line.includes(one));
    if (!mark) return [];
    const [, key = 'text'] = /^[\s-]*([\w-]+):\s/.exec(line) ?? [];
    return [
      problemAt(source, start + line.indexOf(mark), {
        code: 'TEXT-UNFINISHED',
        severity: 'warning',
        field: key,
        expected: 'a finished text',
        got: `"${mark}"`,
        hint: 'Write what belongs here, or delete it where the source is silent.',
      }),
    ];
  });
}
