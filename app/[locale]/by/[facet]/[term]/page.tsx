import { notFound } from 'next/navigation';
import { TermPage } from '#components/facets/term-page';
import { PageFrame } from '#components/layout/page-frame';
import { pictureWords } from '#lib/cards/picture-words';
import { termPicture } from '#lib/cards/term-picture';
import { termOf } from '#lib/casebook';
import { valueLabel } from '#lib/cases/present';
import { spokenValues } from '#lib/cases/spoken-values';
import { facets, findFacet } from '#lib/facets';
import { asLocale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { termPath } from '#lib/url/term-path';
import { casebook } from '../../../../book';
import { pageMetadata } from '../../../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string; facet: string; term: string }>;
}

/** Companies have pages of their own. */
export function generateStaticParams() {
  const own = facets.filter(({ terms }) => terms !== 'companies');
  return locales.flatMap((locale) =>
    own.flatMap((facet) => {
      const terms = casebook().terms[facet.id]?.map(({ id }) => id) ?? [];
      const all = new Set([...terms, ...spokenValues(casebook(), facet)]);
      return [...all].map((term) => ({ locale, facet: facet.id, term }));
    }),
  );
}

export async function generateMetadata({ params }: Props) {
  const { locale: asked, facet: id, term } = await params;
  const locale = asLocale(asked);
  const facet = findFacet(id) ?? notFound();
  const label = valueLabel(casebook(), id, term, locale);
  return pageMetadata({
    locale,
    path: termPath(locale, id, term),
    title: `${facet.label[locale]}${messages(locale).colon}${label}`,
    description: termOf(casebook(), id, term)?.definition[locale] ?? facet.about[locale],
    preview: { alt: pictureWords(termPicture(casebook(), facet, term, locale), locale) },
  });
}

export default async function Page({ params }: Props) {
  const { locale: asked, facet: id, term } = await params;
  const locale = asLocale(asked);
  const facet = findFacet(id) ?? notFound();
  return (
    <PageFrame locale={locale} path={termPath(locale, id, term)} current="facets">
      <TermPage book={casebook()} facet={facet} value={term} locale={locale} />
    </PageFrame>
  );
}
