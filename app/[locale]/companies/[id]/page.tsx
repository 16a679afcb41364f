import { CompanyPage } from '#components/company/company-page';
import { PageFrame } from '#components/layout/page-frame';
import { companyPreview } from '#lib/cards/company-preview';
import { companyOf } from '#lib/casebook';
import { companyPages } from '#lib/cases/company-pages';
import { asLocale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { goneParams } from '#lib/moved/gone-pages';
import { breadcrumbs } from '#lib/publish/json-ld/breadcrumbs';
import { paths } from '#lib/url/paths';
import { pageTwins } from '#lib/url/twins';
import { casebook } from '../../../book';
import { pageMetadata } from '../../../page-metadata';
import { tombstone, tombstoneMetadata } from '../../../tombstone';

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
}

export function generateStaticParams() {
  const ids = new Set([
    ...companyPages(casebook()),
    ...goneParams(casebook(), /^\/companies\/([^/]+)\/$/).flat(),
  ]);
  return locales.flatMap((locale) => [...ids].map((id) => ({ locale, id })));
}

export async function generateMetadata({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = asLocale(asked);
  const gone = tombstoneMetadata(`/companies/${id}/`, locale);
  if (gone) return gone;
  const preview = companyPreview(casebook(), id, locale);
  return pageMetadata({
    locale,
    path: paths.company(locale, id),
    title: companyOf(casebook(), id).name[locale],
    description: preview.description,
    hasFeed: true,
    twins: pageTwins,
    preview,
  });
}

export default async function Page({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = asLocale(asked);
  const gone = tombstone(`/companies/${id}/`, locale, 'facets');
  if (gone) return gone;
  const path = paths.company(locale, id);
  const trail = breadcrumbs(
    locale,
    { name: messages(locale).companies, path: paths.facet(locale, 'company') },
    { name: companyOf(casebook(), id).name[locale], path },
  );
  return (
    <PageFrame locale={locale} path={path} current="facets" things={[trail]} twins={pageTwins}>
      <CompanyPage book={casebook()} id={id} locale={locale} />
    </PageFrame>
  );
}
