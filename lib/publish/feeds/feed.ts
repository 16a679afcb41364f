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
  /** The newest day of the whole base, cut to what is known: so far a feed without cases is known to have none. */
  readonly asOf: string | undefined;
}
