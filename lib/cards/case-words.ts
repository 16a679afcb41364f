// How a case ended and on what, in the few words that pictures and previews have room for. It must not
// know where they are shown.
import type { Case } from '../casebook';
import type { CaseCard } from '../cases/card';
import { platformFacet } from '../facets';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import { sharingWords } from '../messages/sharing';

/** Where, and when if that is told. */
export function outcomeDetails(outcome: CaseCard['outcome'], item: Case, locale: Locale): string {
  const date = item.outcome.date === 'not-stated' ? [] : [outcome.date];
  return sharingWords(locale).facts([outcome.scope, ...date]);
}

/** The outcome with its scope and, where it is told, its date. */
export function outcomeLine({ outcome }: CaseCard, item: Case, locale: Locale): string {
  return messages(locale).withDetails(outcome.label, outcomeDetails(outcome, item, locale));
}

/** The platforms; what is not in use says how it stands. */
export function platformNames({ shown }: CaseCard, locale: Locale): string[] {
  const facts = shown.find(({ facet }) => facet === platformFacet)?.facts ?? [];
  return facts.map(({ label, status }) =>
    status ? messages(locale).withDetails(label, status) : label,
  );
}
