// The list of all cases as a document and as a table: each case with what it says in every facet.
import type { Case, Casebook } from '../../casebook';
import { byNewest } from '../../cases/by-newest';
import { type CaseCard, caseCard } from '../../cases/card';
import { fieldFacts } from '../../cases/field-facts';
import { orNotStated } from '../../cases/plain-fact';
import { type PresentedFact, presentState, valueLabel } from '../../cases/present';
import type { Facet } from '../../facets';
import type { Locale } from '../../locales';
import { messages } from '../../messages/messages';
import { byteOrderMark, csvLine } from '../../text/csv-line';
import { absolute, paths } from '../../url/paths';
import type { Document } from '../document';

interface ListedCase {
  readonly card: CaseCard;
  /** Of every facet, at least one value each: silence is one. */
  readonly values: readonly { readonly facet: Facet; readonly values: readonly string[] }[];
}

export function listDocument(book: Casebook, locale: Locale): Document {
  const words = messages(locale);
  return {
    kind: 'cases',
    id: 'cases',
    language: locale,
    title: words.cases,
    summary: [words.tagline, words.caseCount(book.cases.length)],
    url: absolute(paths.cases(locale)),
    data: absolute(paths.api('cases.json')),
    facts: [],
    sections: listed(book, locale).map(({ card, values }) => ({
      id: card.id,
      title: card.title,
      url: absolute(card.href),
      facts: [
        { text: card.summary },
        { about: { id: 'company', label: words.company }, name: card.company },
        { about: { label: words.told }, name: card.told },
        { about: { label: words.outcomeDate }, name: card.outcome.date },
        { about: { label: words.scope }, name: card.outcome.scope },
        ...values.map(({ facet, values: told }) => ({
          about: { id: facet.id, label: facet.label[locale] },
          name: told.join(words.listSeparator),
        })),
      ],
    })),
  };
}

export function listCsv(book: Casebook, locale: Locale): string {
  const words = messages(locale);
  const cases = listed(book, locale);
  const facets = cases[0]?.values.map(({ facet }) => facet.label[locale]) ?? [];
  const fixed = [words.comparePage, words.company, words.told, words.outcomeDate, words.scope];
  return [
    [...fixed, ...facets, 'URL'],
    ...cases.map(({ card, values }) => [
      card.title,
      card.company,
      card.told,
      card.outcome.date,
      card.outcome.scope,
      ...values.map(({ values: told }) => told.join(' | ')),
      absolute(card.href),
    ]),
  ]
    .map(csvLine)
    .join('')
    .replace(/^/, byteOrderMark);
}

/** Newest first, as the list itself. */
function listed(book: Casebook, locale: Locale): ListedCase[] {
  const facets = book.facets.filter(({ terms }) => terms === 'file');
  return book.cases
    .map((item) => ({ item, card: caseCard(book, item, locale) }))
    .sort((a, b) => byNewest(a.card, b.card))
    .map(({ item, card }) => ({
      card,
      values: facets.map((facet) => ({ facet, values: valuesOf(book, item, facet, locale) })),
    }));
}

/** Each with its status, unless it is in use, and with what keeps it from counting. */
function valuesOf(book: Casebook, item: Case, facet: Facet, locale: Locale): string[] {
  const words = messages(locale);
  const facts =
    facet.kind === 'statements'
      ? presentState(book, item, facet, locale)
      : fieldFacts(book, item, facet, locale);
  // Why a use does not count: it is another system's, or nobody states it.
  const reasons = [valueLabel(book, 'scope', 'elsewhere', locale), words.inferred];
  const inWords = ({ label, status, details }: PresentedFact) => {
    const phrases = [
      ...(status && status.id !== 'used' ? [status.label] : []),
      ...details.filter((detail) => reasons.includes(detail)),
    ];
    return phrases.length > 0 ? words.withDetails(label, phrases.join(words.listSeparator)) : label;
  };
  return [...new Set(orNotStated(facts, locale).map(inWords))];
}
