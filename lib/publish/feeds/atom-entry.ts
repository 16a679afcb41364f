// A case as an entry of an Atom feed (RFC 4287).
import type { Case, Casebook } from '../../casebook';
import { caseCard } from '../../cases/card';
import { contentDate } from '../../cases/content-date';
import { outcomeLine } from '../../cases/outcome-line';
import { valueLabel } from '../../cases/present';
import { facetValues } from '../../cases/values';
import type { Locale } from '../../locales';
import { feedWords } from '../../messages/feeds';
import { workOf } from '../../sources/work';
import { absolute, belowBase, paths } from '../../url/paths';
import { tagUri } from '../../url/tag-uri';
import { element, type Xml } from '../xml';
import { atomDate } from './atom-date';

export function atomEntry(book: Casebook, item: Case, locale: Locale): Xml {
  const card = caseCard(book, item, locale);
  const lang = card.lang === locale ? undefined : card.lang;
  const summary = feedWords(locale).told(outcomeLine(card, locale), card.summary);
  return element(
    'entry',
    {},
    element('id', {}, entryId(item, locale)),
    element('title', { 'xml:lang': lang }, card.title),
    element('updated', {}, atomDate(contentDate(item))),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: locale,
      href: absolute(card.href),
    }),
    ...viaLink(item),
    ...categories(book, item, locale),
    element('summary', { 'xml:lang': lang }, summary),
  );
}

/** A case that was renamed keeps the name it was published under first. */
function entryId({ id, aliases }: Case, locale: Locale): string {
  return tagUri(belowBase(paths.case(locale, aliases[0] ?? id)));
}

/** Where the case was told. */
function viaLink({ primary }: Case): Xml[] {
  const { link, language, title } = workOf(primary);
  return link ? [element('link', { rel: 'via', href: link, hreflang: language, title })] : [];
}

/** What counts of the facets that a reader sees first. */
function categories(book: Casebook, item: Case, locale: Locale): Xml[] {
  const shown = book.facets.filter(({ prominent, onCard }) => prominent || onCard);
  return shown.flatMap((facet) =>
    facetValues(book, item, facet)
      .filter((value) => book.terms[facet.id]?.some(({ id }) => id === value))
      .map((term) =>
        element('category', {
          term,
          scheme: tagUri(`/by/${facet.id}/`),
          label: valueLabel(book, facet.id, term, locale),
        }),
      ),
  );
}
