// A case as the list shows it, in one language: strings only, so that it can travel to a browser.
import { type Case, type Casebook, companyOf, termOf } from '../casebook';
import type { Facet } from '../facets';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { paths } from '../url/paths';
import { type OriginMark, originMark } from './origin-mark';
import { presentState, reservedLabel, valueLabel } from './present';
import { shortName } from './short-name';
import type { Status } from './statuses';
import { facetValues } from './values';

export interface CardFact {
  readonly label: string;
  /** Set when it is anything but in use: formerly, planned, considered. */
  readonly status?: string | undefined;
}

export interface CaseCard extends OriginMark {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** Language of title and summary; another than the page's when a translation is missing. */
  readonly lang: Locale;
  readonly company: string;
  /** Company and year, unique in the base. */
  readonly shortName: string;
  readonly told: string;
  /** ISO date for sorting; empty when not stated. */
  readonly toldValue: string;
  readonly outcome: {
    label: string;
    sign: string;
    tone: string;
    scope: string;
    rollout: string;
    date: string;
  };
  /** Facet id → what feeds it, for the facets a card shows. */
  readonly shown: readonly {
    facet: string;
    label: string;
    facts: readonly CardFact[];
    /** Weighed and not chosen; labels. */
    turnedDown: readonly string[];
  }[];
}

export function caseCard(book: Casebook, item: Case, locale: Locale): CaseCard {
  const words = item.words[locale];
  const { outcome } = item;
  const term = termOf(book, 'outcome', outcome.is);
  return {
    id: item.id,
    href: paths.case(locale, item.id),
    title: words.title,
    summary: words.summary,
    lang: words.lang,
    ...originMark(item, locale),
    company: companyOf(book, item.company).name[locale],
    shortName: shortName(book, item, locale),
    told: formatDate(item.told, locale),
    toldValue: item.told === 'not-stated' ? '' : item.told.value,
    outcome: {
      label: valueLabel(book, 'outcome', outcome.is, locale),
      sign: term?.sign ?? 'flag',
      tone: term?.tone ?? 'grey',
      scope: valueLabel(book, 'scope', outcome.scope, locale),
      rollout: valueLabel(book, 'rollout', outcome.rollout, locale),
      date: formatDate(outcome.date, locale),
    },
    shown: book.facets
      .filter(({ onCard }) => onCard)
      .map((facet) => ({
        facet: facet.id,
        label: facet.label[locale],
        facts: cardFacts(book, item, facet, locale),
        turnedDown: unique(
          presentState(book, item, facet, locale)
            .filter(({ status }) => status?.id === 'rejected')
            .map(({ label }) => label),
        ),
      })),
  };
}

/**
 * What feeds the facet; where nothing does, what is planned or considered, under that word. "Not
 * stated" would be wrong then.
 */
function cardFacts(book: Casebook, item: Case, facet: Facet, locale: Locale): CardFact[] {
  const facts = presentState(book, item, facet, locale);
  const fed = facts.filter((fact) => fact.feeds);
  const shown = fed.length > 0 ? fed : facts.filter(({ status }) => isIntended(status?.id));
  if (shown.length === 0) {
    const [value = 'not-stated'] = facetValues(book, item, facet);
    return [{ label: reservedLabel(value, locale) }];
  }
  return (
    shown
      .map(({ label, status }) => ({
        label,
        status: status?.id === 'used' ? undefined : status?.label,
      }))
      // The same term in two scopes is one word on a card.
      .filter(({ label }, i, all) => all.findIndex((other) => other.label === label) === i)
  );
}

const unique = (labels: readonly string[]): string[] => [...new Set(labels)];

const isIntended = (status: Status | undefined): boolean =>
  status === 'planned' || status === 'considered';
