// What a year of telling and the address of a source may be. It must not know how an author is asked.
import { firstYear } from '../cases/id-year';
import { isPublicAddress } from '../text/web-address';
import { type FlagFault, textFault, typed } from './flag-fault';
import { yearIn } from './typed-year';

/** @param thisYear of the calendar of whoever asks */
export function yearFault(text: string, thisYear: number): FlagFault | undefined {
  const flag = '--year';
  const narrow = text.normalize('NFKC');
  if (!/^\d{4}$/.test(text)) {
    const isWide = narrow !== text && /^\d{4}$/.test(narrow);
    const expected = 'the year in which it was told, four digits';
    const digits = yearIn(text);
    const alone = digits && `Write the digits alone: ${digits}.`;
    const hint = isWide ? `Write it half-width: ${narrow}.` : alone;
    return { flag, expected, got: typed(text), hint };
  }
  const expected = `a year from ${firstYear} to ${thisYear}`;
  if (Number(text) < firstYear) {
    const hint =
      'Container platforms begin with Docker in March 2013. The year is that of the talk or text.';
    return { flag, expected, got: typed(text), hint };
  }
  if (Number(text) > thisYear) {
    const hint = 'A source tells of what was. The year is that of the talk or text, not of a plan.';
    return { flag, expected, got: typed(text), hint };
  }
  return undefined;
}

export function addressFault(text: string): FlagFault | undefined {
  const isFine = isPublicAddress(text) && /^https:/i.test(text);
  if (isFine) return textFault('--source', text, 500);
  const hint = /^http:/i.test(text)
    ? 'Use the https address; an archived copy has one too.'
    : 'Readers anywhere must be able to open it: no login in it, no internal host, no file.';
  return { flag: '--source', expected: 'a public https address', got: typed(text), hint };
}
