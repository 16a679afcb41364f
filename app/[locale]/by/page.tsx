import { FacetValues } from '#components/facets/facet-values';
import { PageFrame } from '#components/layout/page-frame';
import { PageContents } from '#components/ui/page-contents';
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
      <h1 className="mb-6">{words.facets}</h1>
      <div className="gap-x-10 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
        <PageContents
          label={words.onThisPage}
          sections={book.facets.map(({ id, label }) => ({ id, title: label[locale] }))}
        />
        <div className="max-lg:mt-6">
          {book.facets.map((facet) => (
            <Section key={facet.id} id={facet.id} title={facet.label[locale]} locale={locale}>
              <FacetValues book={book} facet={facet} locale={locale} />
            </Section>
          ))}
        </div>
      </div>
    </PageFrame>
  );
}
