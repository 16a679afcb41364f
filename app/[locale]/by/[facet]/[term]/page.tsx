import { notFound } from 'next/navigation';
import { TermPage } from '#components/facets/term-page';
import { PageFrame } from '#components/layout/page-frame';
import { termOf } from '#lib/casebook';
import { valueLabel } from '#lib/cases/present';
import { spokenValues } from '#lib/cases/spoken-values';
import { facets, findFacet } from '#lib/facets';
import { asLocale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { goneParams } from '#lib/moved/gone-pages';
import { keptValues } from '#lib/moved/kept-values';
import { termPath } from '#lib/url/term-path';
import { casebook } from '../../../../book';
import { pageMetadata } from '../../../../page-metadata';
import { tombstone, tombstoneMetadata } from '../../../../tombstone';

interface Props {
  readonly params: Promise<{ locale: string; facet: string; term: string }>;
}

/** Companies have pages of their own. */
export function generateStaticParams() {
  const own = facets.filter(({ terms }) => terms !== 'companies');
  const book = casebook();
  const present = own.flatMap((facet) => {
    const terms = book.terms[facet.id]?.map(({ id }) => id) ?? [];
    const all = new Set([...terms, ...spokenValues(book, facet), ...keptValues(book, facet)]);
    return [...all].map((term) => ({ facet: facet.id, term }));
  });
  const gone = goneParams(book, /^\/by\/([^/]+)\/([^/]+)\/$/);
  const pages = [...present, ...gone.map(([facet = '', term = '']) => ({ facet, term }))];
  return locales.flatMap((locale) => pages.map((page) => ({ locale, ...page })));
}

export async function generateMetadata({ params }: Props) {
  const { locale: asked, facet: id, term } = await params;
  const locale = asLocale(asked);
  const gone = tombstoneMetadata(`/by/${id}/${term}/`, locale);
  if (gone) return gone;
  const facet = findFacet(id);
  const label = valueLabel(casebook(), id, term, locale);
  return pageMetadata({
    locale,
    path: termPath(locale, id, term),
    title: `${facet?.label[locale]}${messages(locale).colon}${label}`,
    description: termOf(casebook(), id, term)?.definition[locale] ?? facet?.about[locale] ?? '',
  });
}

export default async function Page({ params }: Props) {
  const { locale: asked, facet: id, term } = await params;
  const locale = asLocale(asked);
  const gone = tombstone(`/by/${id}/${term}/`, locale, 'facets');
  if (gone) return gone;
  const facet = findFacet(id) ?? notFound();
  return (
    <PageFrame locale={locale} path={termPath(locale, id, term)} current="facets">
      <TermPage book={casebook()} facet={facet} value={term} locale={locale} />
    </PageFrame>
  );
}
