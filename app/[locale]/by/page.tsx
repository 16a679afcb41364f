import { FacetValues } from '#components/facets/facet-values';
import { PageFrame } from '#components/layout/page-frame';
import { Section } from '#components/ui/section';
import { asLocale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { casebook } from '../../book';
import { pageMetadata } from '../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const words = messages(locale);
  return pageMetadata({
    locale,
    path: paths.facets(locale),
    title: words.facets,
    description: words.homeLead,
  });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  const words = messages(locale);
  const book = casebook();
  return (
    <PageFrame locale={locale} path={paths.facets(locale)} current="facets">
      <h1>{words.facets}</h1>
      {book.facets.map((facet) => (
        <Section key={facet.id} id={facet.id} title={facet.label[locale]}>
          <FacetValues book={book} facet={facet} locale={locale} />
        </Section>
      ))}
    </PageFrame>
  );
}
