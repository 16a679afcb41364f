import { notFound } from 'next/navigation';
import { CiteBox } from '#components/cite/cite-box';
import { Comparison } from '#components/compare/comparison';
import { TakeAlong } from '#components/compare/take-along';
import { PageFrame } from '#components/layout/page-frame';
import { pairPreview } from '#lib/cards/case-preview';
import { caseOf } from '#lib/casebook';
import { comparisonColumn } from '#lib/cases/comparison-column';
import { comparisonSummary } from '#lib/cases/comparison-summary';
import { factCap, longestCell } from '#lib/cases/fact-cap';
import { shortName } from '#lib/cases/short-name';
import { casesCitation } from '#lib/cite/cases-citation';
import { groupLabels } from '#lib/facets';
import { prerenderedPairs } from '#lib/likeness/prerendered-pairs';
import { asLocale, type Locale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { goneParams } from '#lib/moved/gone-pages';
import { breadcrumbs } from '#lib/publish/json-ld/breadcrumbs';
import { joinSentences } from '#lib/text/join-sentences';
import { comparisonQuery } from '#lib/url/comparison';
import { parsePair } from '#lib/url/pairs';
import { paths } from '#lib/url/paths';
import { tableTwins } from '#lib/url/twins';
import { casebook } from '../../../book';
import { pageMetadata } from '../../../page-metadata';
import { tombstone, tombstoneMetadata } from '../../../tombstone';

interface Props {
  readonly params: Promise<{ locale: string; pair: string }>;
}

export function generateStaticParams() {
  const gone = goneParams(casebook(), /^\/compare\/([^/]+)\/$/).flat();
  const pairs = [...prerenderedPairs(casebook()), ...gone];
  return locales.flatMap((locale) => pairs.map((pair) => ({ locale, pair })));
}

function columnsOf(pair: string, locale: Locale) {
  const ids = parsePair(pair) ?? notFound();
  return ids.map((id) => comparisonColumn(casebook(), id, locale));
}

function titleOf(pair: string, locale: Locale): string {
  const ids = parsePair(pair) ?? notFound();
  const names = ids.map((id) => shortName(casebook(), caseOf(casebook(), id), locale));
  return messages(locale).compareTitle(names);
}

export async function generateMetadata({ params }: Props) {
  const { locale: asked, pair } = await params;
  const locale = asLocale(asked);
  const gone = tombstoneMetadata(`/compare/${pair}/`, locale);
  if (gone) return gone;
  return pageMetadata({
    locale,
    path: paths.pair(locale, pair),
    title: titleOf(pair, locale),
    description: joinSentences(comparisonSummary(columnsOf(pair, locale), locale)),
    twins: tableTwins,
    preview: pairPreview(casebook(), parsePair(pair) ?? notFound(), locale),
    oembed: paths.oembedPair(locale, pair),
  });
}

export default async function Page({ params }: Props) {
  const { locale: asked, pair } = await params;
  const locale = asLocale(asked);
  const gone = tombstone(`/compare/${pair}/`, locale, 'compare');
  if (gone) return gone;
  const words = messages(locale);
  const columns = columnsOf(pair, locale);
  const cap = factCap(columns);
  const path = paths.pair(locale, pair);
  const title = titleOf(pair, locale);
  const trail = breadcrumbs(
    locale,
    { name: words.compare, path: paths.compare(locale) },
    { name: title, path },
  );
  return (
    <PageFrame locale={locale} path={path} current="compare" things={[trail]} twins={tableTwins}>
      <p className="mb-1 text-small">
        <a href={paths.compare(locale)}>{words.compare}</a>
      </p>
      <h1 className="mb-3">{title}</h1>
      <Comparison columns={columns} groups={groupLabels(locale)} locale={locale} cap={cap}>
        <TakeAlong pair={pair} locale={locale} />
        <CiteBox
          citation={casesCitation({ key: pair, title, path, cases: columns, locale })}
          locale={locale}
          path={path}
        />
        {cap < longestCell(columns) && (
          <p className="no-print mb-4 text-small">
            <a href={paths.compare(locale) + comparisonQuery(columns.map(({ id }) => id))}>
              {words.compareAllFacts}
            </a>
          </p>
        )}
      </Comparison>
    </PageFrame>
  );
}
