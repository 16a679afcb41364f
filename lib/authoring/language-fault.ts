// What is wrong with the language an author names. It must not know how an author is asked.
import { locales } from '../locales';
import { type FlagFault, typed } from './flag-fault';

export function languageFault(text: string): FlagFault {
  return { flag: '--lang', expected: locales.join(' or '), got: typed(text) };
}
