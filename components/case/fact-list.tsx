// The facts of one facet: what counts or was decided in sight, mere mentions folded away.
import type { PresentedFact } from '#lib/cases/present';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { Fact } from './fact';

export function FactList({ facts, locale }: { facts: readonly PresentedFact[]; locale: Locale }) {
  const isMention = (fact: PresentedFact) => fact.status?.id === 'mentioned';
  const mentioned = facts.filter(isMention);
  const list = (some: readonly PresentedFact[]) =>
    some.map((fact) => <Fact key={fact.anchor} fact={fact} locale={locale} />);
  return (
    <>
      {list(facts.filter((fact) => !isMention(fact)))}
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
