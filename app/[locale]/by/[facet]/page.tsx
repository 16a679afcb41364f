import { notFound } from 'next/navigation';
import { FacetCounts } from '#components/facets/facet-counts';
import { FeedLink } from '#components/layout/feed-link';
import { PageFrame } from '#components/layout/page-frame';
import { findFacet } from '#lib/facets';
import { asLocale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { goneParams } from '#lib/moved/gone-pages';
import { breadcrumbs } from '#lib/publish/json-ld/breadcrumbs';
import { paths } from '#lib/url/paths';
import { casebook } from '../../../book';
import { pageMetadata } from '../../../page-metadata';
import { tombstone, tombstoneMetadata } from '../../../tombstone';

interface Props {
  readonly params: Promise<{ locale: string; facet: string }>;
}

export function generateStaticParams() {
  const gone = goneParams(casebook(), /^\/by\/([^/]+)\/$/).flat();
  const ids = [...casebook().facets.map(({ id }) => id), ...gone];
  return locales.flatMap((locale) => ids.map((facet) => ({ locale, facet })));
}

export async function generateMetadata({ params }: Props) {
  const { locale: asked, facet: id } = await params;
  const locale = asLocale(asked);
  const gone = tombstoneMetadata(`/by/${id}/`, locale);
  if (gone) return gone;
  const facet = findFacet(id);
  return pageMetadata({
    locale,
    path: paths.facet(locale, id),
    title: facet?.label[locale] ?? id,
    description: facet?.about[locale] ?? '',
    hasFeed: true,
  });
}

export default async function Page({ params }: Props) {
  const { locale: asked, facet: id } = await params;
  const locale = asLocale(asked);
  const gone = tombstone(`/by/${id}/`, locale, 'facets');
  if (gone) return gone;
  const facet = findFacet(id) ?? notFound();
  const words = messages(locale);
  const path = paths.facet(locale, id);
  const trail = breadcrumbs(
    locale,
    { name: words.facets, path: paths.facets(locale) },
    { name: facet.label[locale], path },
  );
  return (
    <PageFrame locale={locale} path={path} current="facets" things={[trail]}>
      <p className="text-small">
        <a href={paths.facets(locale)}>{words.facets}</a>
      </p>
      <h1 className="mb-4">{facet.label[locale]}</h1>
      <FacetCounts book={casebook()} facet={facet} locale={locale} />
      <p className="mt-6">
        <FeedLink page={path} locale={locale} />
      </p>
    </PageFrame>
  );
}
