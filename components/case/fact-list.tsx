// The facts of one facet: what counts or was decided in sight, mere mentions folded away.
import type { PresentedFact } from '#lib/cases/present';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { Fact } from './fact';

interface Props {
  readonly facts: readonly PresentedFact[];
  readonly locale: Locale;
  /** Path of the case page, when the facts stand elsewhere. */
  readonly page?: string;
  /** What the facts are about. */
  readonly about?: string;
}

export function FactList({ facts, locale, page, about }: Props) {
  const isMention = (fact: PresentedFact) => fact.status?.id === 'mentioned';
  const mentioned = facts.filter(isMention);
  const shown = facts.filter((fact) => !isMention(fact));
  const where = { ...(page !== undefined && { page }), ...(about !== undefined && { about }) };
  const list = (some: readonly PresentedFact[]) => (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      {some.map((fact) => (
        <li key={`${fact.key} ${fact.anchor}`}>
          <Fact fact={fact} locale={locale} {...where} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {shown.length > 0 && list(shown)}
      {mentioned.length > 0 && (
        <details>
          <summary className="py-0.5 text-soft">
            {messages(locale).mentionedCount(mentioned.length)}
          </summary>
          {list(mentioned)}
        </details>
      )}
    </>
  );
}
