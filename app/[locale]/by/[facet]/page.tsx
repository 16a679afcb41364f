import { notFound } from 'next/navigation';
import { FacetCounts } from '#components/facets/facet-counts';
import { PageFrame } from '#components/layout/page-frame';
import { findFacet } from '#lib/facets';
import { asLocale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { casebook } from '../../../book';
import { pageMetadata } from '../../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string; facet: string }>;
}

export function generateStaticParams() {
  return locales.flatMap((locale) => casebook().facets.map(({ id }) => ({ locale, facet: id })));
}

export async function generateMetadata({ params }: Props) {
  const { locale: asked, facet: id } = await params;
  const locale = asLocale(asked);
  const facet = findFacet(id);
  return pageMetadata({
    locale,
    path: paths.facet(locale, id),
    title: facet?.label[locale] ?? id,
    description: facet?.about[locale] ?? '',
  });
}

export default async function Page({ params }: Props) {
  const { locale: asked, facet: id } = await params;
  const locale = asLocale(asked);
  const facet = findFacet(id) ?? notFound();
  return (
    <PageFrame locale={locale} path={paths.facet(locale, id)} current="facets">
      <p className="text-small">
        <a href={paths.facets(locale)}>{messages(locale).facets}</a>
      </p>
      <h1 className="mb-4">{facet.label[locale]}</h1>
      <FacetCounts book={casebook()} facet={facet} locale={locale} />
    </PageFrame>
  );
}
