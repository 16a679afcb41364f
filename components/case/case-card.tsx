// A case in a list. Strings only, so that server pages and the browser share it.
import type { ReactNode } from 'react';
import type { CaseCard as Card } from '#lib/cases/card';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { InternalMark } from '../ui/internal-mark';
import { OutcomeBadge } from './outcome-badge';

interface Props {
  readonly card: Card;
  readonly locale: Locale;
  /** Level of the title's heading. */
  readonly level?: 2 | 3;
  /** Marked words instead of the plain ones, and a snippet, when shown as a search result. */
  readonly title?: ReactNode;
  readonly summary?: ReactNode;
  readonly children?: ReactNode;
}

export function CaseCard({ card, locale, level = 3, title, summary, children }: Props) {
  const words = messages(locale);
  const Heading = `h${level}` as const;
  const { outcome } = card;
  return (
    <article className={`spine tone-${outcome.tone} grid gap-1.5 py-1`}>
      <p className="flex flex-wrap items-baseline gap-x-3 text-small text-soft">
        <InternalMark word={card.internal} />
        <OutcomeBadge {...outcome} />
        <span>
          {words.scope}
          {words.colon}
          {outcome.scope}
        </span>
        <span>
          {words.rollout}
          {words.colon}
          {outcome.rollout}
        </span>
        <span>
          {card.company}
          {words.listSeparator}
          {words.toldOn(card.told)}
        </span>
      </p>
      <Heading className="text-lead" lang={card.lang === locale ? undefined : card.lang}>
        <a href={card.href} className="text-ink hover:text-accent">
          {title ?? card.title}
        </a>
      </Heading>
      <p className="max-w-(--measure)" lang={card.lang === locale ? undefined : card.lang}>
        {summary ?? card.summary}
      </p>
      <dl className="flex flex-wrap gap-x-6 gap-y-1 text-small">
        {card.shown.map(({ facet, label, facts }) => (
          <div key={facet} className="flex flex-wrap gap-x-2">
            <dt className="text-soft">{label}</dt>
            <dd>
              {facts.map((fact, i) => (
                <span key={fact.label}>
                  {i > 0 && words.listSeparator}
                  <span className="term">{fact.label}</span>
                  {fact.status && <span className="text-soft"> ({fact.status})</span>}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </article>
  );
}
