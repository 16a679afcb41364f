import { FacetLinks } from '#components/facets/facet-links';
import { PageFrame } from '#components/layout/page-frame';
import { CaseBrowser } from '#components/search/case-browser.client';
import { caseOf } from '#lib/casebook';
import { caseCard } from '#lib/cases/card';
import { readTable } from '#lib/cases/case-table';
import { firstValues } from '#lib/cases/fold-values';
import { hasAllPairs, listPageSize } from '#lib/large-base';
import { asLocale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { dataset } from '#lib/publish/json-ld/dataset';
import { paths } from '#lib/url/paths';
import { tableTwins } from '#lib/url/twins';
import { casebook } from '../../book';
import { listFiles } from '../../list-files.node';
import { pageMetadata } from '../../page-metadata';
import { searchFiles } from '../../search-files.node';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const { cases, tagline } = messages(locale);
  return pageMetadata({
    locale,
    path: paths.cases(locale),
    title: cases,
    description: tagline,
    twins: tableTwins,
  });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  const words = messages(locale);
  const book = casebook();
  const size = book.cases.length;
  const pageSize = listPageSize(size);
  const { table, name } = listFiles()[locale];
  const { ids, newest } = readTable(table);
  const cards = newest
    .slice(0, pageSize)
    .map((number) => caseCard(book, caseOf(book, ids[number] ?? ''), locale));
  return (
    <PageFrame
      locale={locale}
      path={paths.cases(locale)}
      current="cases"
      things={[dataset(book, locale)]}
      interactive
      twins={tableTwins}
    >
      <h1 className="mb-6">{words.cases}</h1>
      <noscript>
        <p className="mb-2">{words.noScriptFilter}</p>
        <FacetLinks book={book} locale={locale} />
      </noscript>
      <CaseBrowser
        cards={cards}
        source={
          pageSize === undefined
            ? table
            : { file: paths.searchFile(name), size, facets: firstValues(table.facets) }
        }
        pageSize={pageSize}
        hasAllPairs={hasAllPairs(size)}
        locale={locale}
        searchPaths={searchFiles().paths}
      />
    </PageFrame>
  );
}
