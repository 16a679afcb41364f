// What a feed follows, before it is written in any format.
import type { Case } from '../../casebook';
import type { Locale } from '../../locales';

export interface Feed {
  readonly locale: Locale;
  /** Path of the page whose cases it follows. */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  /** All of them, newest first. */
  readonly cases: readonly Case[];
}
