// The word that marks what an overlay brings, wherever it is shown. Nothing for what is public, so that
// a public site holds no trace of it.
import type { Locale } from '../locales';
import { internalMessages } from '../messages/internal';
import type { Origin } from '../origin';

export interface OriginMark {
  /** Absent for what is public. */
  readonly internal?: string;
}

export function originMark(
  { origin }: { readonly origin?: Origin | undefined },
  locale: Locale,
): OriginMark {
  return origin === 'internal' ? { internal: internalMessages(locale).mark } : {};
}
