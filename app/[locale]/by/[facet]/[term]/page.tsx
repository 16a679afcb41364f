import { notFound } from 'next/navigation';
import { TermPage } from '#components/facets/term-page';
import { PageFrame } from '#components/layout/page-frame';
import { termPreview } from '#lib/cards/term-preview';
import { valueLabel } from '#lib/cases/present';
import { termPages } from '#lib/cases/term-pages';
import { findFacet } from '#lib/facets';
import { asLocale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { goneParams } from '#lib/moved/gone-pages';
import { breadcrumbs } from '#lib/publish/json-ld/breadcrumbs';
import { paths } from '#lib/url/paths';
import { termPath } from '#lib/url/term-path';
import { pageTwins } from '#lib/url/twins';
import { casebook } from '../../../../book';
import { pageMetadata } from '../../../../page-metadata';
import { tombstone, tombstoneMetadata } from '../../../../tombstone';

interface Props {
  readonly params: Promise<{ locale: string; facet: string; term: string }>;
}

export function generateStaticParams() {
  const book = casebook();
  const gone = goneParams(book, /^\/by\/([^/]+)\/([^/]+)\/$/);
  const pages = [...termPages(book), ...gone.map(([facet = '', term = '']) => ({ facet, term }))];
  return locales.flatMap((locale) => pages.map((page) => ({ locale, ...page })));
}

export async function generateMetadata({ params }: Props) {
  const { locale: asked, facet: id, term } = await params;
  const locale = asLocale(asked);
  const gone = tombstoneMetadata(`/by/${id}/${term}/`, locale);
  if (gone) return gone;
  const facet = findFacet(id) ?? notFound();
  const label = valueLabel(casebook(), id, term, locale);
  const preview = termPreview(casebook(), facet, term, locale);
  return pageMetadata({
    locale,
    path: termPath(locale, id, term),
    title: `${facet.label[locale]}${messages(locale).colon}${label}`,
    description: preview.description,
    preview,
    hasFeed: true,
    twins: pageTwins,
  });
}

export default async function Page({ params }: Props) {
  const { locale: asked, facet: id, term } = await params;
  const locale = asLocale(asked);
  const gone = tombstone(`/by/${id}/${term}/`, locale, 'facets');
  if (gone) return gone;
  const facet = findFacet(id) ?? notFound();
  const path = termPath(locale, id, term);
  const trail = breadcrumbs(
    locale,
    { name: messages(locale).facets, path: paths.facets(locale) },
    { name: facet.label[locale], path: paths.facet(locale, id) },
    { name: valueLabel(casebook(), id, term, locale), path },
  );
  return (
    <PageFrame locale={locale} path={path} current="facets" things={[trail]} twins={pageTwins}>
      <TermPage book={casebook()} facet={facet} value={term} locale={locale} />
    </PageFrame>
  );
}
