// A fact that is no statement: a value of a field, a figure, a text.
import type { Locale } from '../locales';
import { type PresentedFact, reservedLabel } from './present';

type Optional = 'details' | 'isDated' | 'note' | 'marks' | 'anchor' | 'href';

export function plainFact(
  key: string,
  label: string,
  more: Partial<Pick<PresentedFact, Optional>> = {},
): PresentedFact {
  return { key, label, details: [], feeds: true, anchor: '', marks: [], ...more };
}

/** The facts, or the one that says there are none. */
export function orNotStated(
  facts: readonly PresentedFact[],
  locale: Locale,
): readonly PresentedFact[] {
  return facts.length > 0 ? facts : [plainFact('not-stated', reservedLabel('not-stated', locale))];
}
