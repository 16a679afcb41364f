import { CompanyPage } from '#components/company/company-page';
import { PageFrame } from '#components/layout/page-frame';
import { companyOf } from '#lib/casebook';
import { asLocale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { goneParams } from '#lib/moved/gone-pages';
import { keptCompanies } from '#lib/moved/kept-values';
import { paths } from '#lib/url/paths';
import { casebook } from '../../../book';
import { pageMetadata } from '../../../page-metadata';
import { tombstone, tombstoneMetadata } from '../../../tombstone';

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
}

/** Companies that never had a case (an employer of a speaker, say) have no page. */
export function generateStaticParams() {
  const ids = new Set([
    ...casebook().cases.map(({ company }) => company),
    ...keptCompanies(casebook()),
    ...goneParams(casebook(), /^\/companies\/([^/]+)\/$/).flat(),
  ]);
  return locales.flatMap((locale) => [...ids].map((id) => ({ locale, id })));
}

export async function generateMetadata({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = asLocale(asked);
  const gone = tombstoneMetadata(`/companies/${id}/`, locale);
  if (gone) return gone;
  const name = companyOf(casebook(), id).name[locale];
  return pageMetadata({
    locale,
    path: paths.company(locale, id),
    title: name,
    description: messages(locale).journeyOf(name),
  });
}

export default async function Page({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = asLocale(asked);
  const gone = tombstone(`/companies/${id}/`, locale, 'facets');
  if (gone) return gone;
  return (
    <PageFrame locale={locale} path={paths.company(locale, id)} current="facets">
      <CompanyPage book={casebook()} id={id} locale={locale} />
    </PageFrame>
  );
}
