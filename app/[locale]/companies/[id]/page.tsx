import { CompanyPage } from '#components/company/company-page';
import { PageFrame } from '#components/layout/page-frame';
import { companyPicture } from '#lib/cards/company-picture';
import { pictureWords } from '#lib/cards/picture-words';
import { companyOf } from '#lib/casebook';
import { asLocale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { casebook } from '../../../book';
import { pageMetadata } from '../../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
}

/** Companies without a case (an employer of a speaker, say) have no page. */
export function generateStaticParams() {
  const ids = new Set(casebook().cases.map(({ company }) => company));
  return locales.flatMap((locale) => [...ids].map((id) => ({ locale, id })));
}

export async function generateMetadata({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = asLocale(asked);
  const name = companyOf(casebook(), id).name[locale];
  return pageMetadata({
    locale,
    path: paths.company(locale, id),
    title: name,
    description: messages(locale).journeyOf(name),
    preview: { alt: pictureWords(companyPicture(casebook(), id, locale), locale) },
  });
}

export default async function Page({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = asLocale(asked);
  return (
    <PageFrame locale={locale} path={paths.company(locale, id)} current="facets">
      <CompanyPage book={casebook()} id={id} locale={locale} />
    </PageFrame>
  );
}
