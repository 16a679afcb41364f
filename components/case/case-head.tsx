// The top of a case: title, summary, and its answer at a glance.

import type { Case } from '#lib/casebook';
import type { CaseCard } from '#lib/cases/card';
import { marksOf } from '#lib/cases/present';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { FallbackNotice } from '../layout/fallback-notice';
import { AnchorLink } from '../ui/anchor-link';
import { InternalMark } from '../ui/internal-mark';
import { OutcomeBadge } from './outcome-badge';
import { SourceMarks } from './source-marks';
import { SpeakerList } from './speaker-list';

interface Props {
  readonly item: Case;
  readonly card: CaseCard;
  /** `old → new`, each with the tools' names. */
  readonly replaced: readonly string[];
  readonly locale: Locale;
  /** Names by company id, for affiliations. */
  readonly companyName: (id: string) => string | undefined;
}

export function CaseHead({ item, card, replaced, locale, companyName }: Props) {
  const words = messages(locale);
  const { outcome } = card;
  const told = item.words[locale];
  const lang = told.lang === locale ? undefined : told.lang;
  const outcomeMarks = marksOf(item, item.outcome.at);
  const dateMarks =
    item.outcome.date === 'not-stated' ? [] : marksOf(item, item.outcome.date.at ?? []);
  const unit = item.unit === 'not-stated' ? undefined : item.unit;
  const rows = [
    ...(unit ? [[words.unit, unit[locale], marksOf(item, unit.at), 'f-unit'] as const] : []),
    [words.outcomeDate, outcome.date, dateMarks],
    [words.scope, outcome.scope, []],
    [words.rollout, outcome.rollout, []],
    [words.told, card.told, []],
  ] as const;
  return (
    <header className="grid gap-4">
      <p className="text-small">
        <a href={paths.company(locale, item.company)}>{card.company}</a>
        {isNamedApart(item, card.company) && item.product !== 'not-stated' && (
          <span id="f-product" className="text-soft">
            {' › '}
            {item.product[locale]}
            <SourceMarks marks={marksOf(item, item.product.at)} locale={locale} />
            <AnchorLink to="f-product" label={words.product} locale={locale} />
          </span>
        )}
        <span className="text-soft">
          {' › '}
          {item.subject[locale]}
        </span>
        <InternalMark word={card.internal} />
      </p>
      <h1 lang={lang}>{told.title}</h1>
      <FallbackNotice locale={locale} lang={told.lang} />
      <p className="max-w-(--measure) text-lead" lang={lang}>
        {told.summary}
      </p>
      <div className={`spine tone-${outcome.tone} grid gap-2 bg-raised py-3 pe-4`}>
        <p id="f-outcome" className="text-lead">
          <OutcomeBadge {...outcome} />
          <SourceMarks marks={outcomeMarks} locale={locale} />
          <AnchorLink to="f-outcome" label={words.outcome} locale={locale} />
        </p>
        <dl className="flex flex-wrap gap-x-8 gap-y-2">
          {rows.map(([label, value, marks, anchor]) => (
            <div key={label} id={anchor}>
              <dt className="text-small text-soft">
                {label}
                {anchor && <AnchorLink to={anchor} label={label} locale={locale} />}
              </dt>
              <dd>
                {value}
                <SourceMarks marks={marks} locale={locale} />
              </dd>
            </div>
          ))}
          {card.shown.map(({ facet, label, facts, turnedDown }) => (
            <div key={facet}>
              <dt className="text-small text-soft">{label}</dt>
              <dd>
                {facts.map((fact, i) => (
                  <span key={fact.label}>
                    {i > 0 && words.listSeparator}
                    <span className="term">{fact.label}</span>
                    {fact.status && ` (${fact.status})`}
                  </span>
                ))}
                {turnedDown.length > 0 && (
                  <span className="block text-small text-soft">
                    {words.status.rejected}
                    {words.colon}
                    {turnedDown.join(words.listSeparator)}
                  </span>
                )}
              </dd>
            </div>
          ))}
          {replaced.length > 0 && (
            <div>
              <dt className="text-small text-soft">{words.replaced}</dt>
              <dd className="flex flex-wrap gap-x-4">
                {replaced.map((pair) => (
                  <span key={pair}>{pair}</span>
                ))}
              </dd>
            </div>
          )}
        </dl>
        <SpeakerList item={item} locale={locale} companyName={companyName} />
      </div>
      {item.sources.some(({ source }) => source.extent !== 'full') && (
        <p role="note" className="border border-strong-rule px-4 py-2">
          {words.partialNotice}
        </p>
      )}
    </header>
  );
}

/** A product that carries the company's name need not be said twice. */
function isNamedApart({ product }: Case, company: string): boolean {
  return product !== 'not-stated' && ![product.en, product.ja].includes(company);
}
