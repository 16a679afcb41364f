import { FacetLinks } from '#components/facets/facet-links';
import { PageFrame } from '#components/layout/page-frame';
import { CaseBrowser } from '#components/search/case-browser.client';
import { byNewest } from '#lib/cases/by-newest';
import { caseCard } from '#lib/cases/card';
import { panelFacets } from '#lib/cases/panel';
import { asLocale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { casebook } from '../../book';
import { pageMetadata } from '../../page-metadata';
import { searchFiles } from '../../search-files.node';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const { cases, tagline } = messages(locale);
  return pageMetadata({ locale, path: paths.cases(locale), title: cases, description: tagline });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  const words = messages(locale);
  const book = casebook();
  const cards = book.cases.map((item) => caseCard(book, item, locale)).sort(byNewest);
  return (
    <PageFrame locale={locale} path={paths.cases(locale)} current="cases" interactive>
      <h1 className="mb-6">{words.cases}</h1>
      <noscript>
        <p className="mb-2">{words.noScriptFilter}</p>
        <FacetLinks book={book} locale={locale} />
      </noscript>
      <CaseBrowser
        cards={cards}
        facets={panelFacets(book, cards, locale)}
        locale={locale}
        searchPaths={searchFiles().paths}
      />
    </PageFrame>
  );
}
