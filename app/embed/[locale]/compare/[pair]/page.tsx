import { notFound } from 'next/navigation';
import { EmbedPair } from '#components/embed/embed-pair';
import { pairPreview } from '#lib/cards/case-preview';
import { comparisonColumn } from '#lib/cases/comparison-column';
import { comparisonSummary } from '#lib/cases/comparison-summary';
import { prerenderedPairs } from '#lib/likeness/prerendered-pairs';
import { asLocale, type Locale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { joinSentences } from '#lib/text/join-sentences';
import { parsePair } from '#lib/url/pairs';
import { paths } from '#lib/url/paths';
import { casebook } from '../../../../book';
import { pageMetadata } from '../../../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string; pair: string }>;
}

export function generateStaticParams() {
  const pairs = prerenderedPairs(casebook());
  return locales.flatMap((locale) => pairs.map((pair) => ({ locale, pair })));
}

const idsOf = (pair: string) => parsePair(pair) ?? notFound();

const columnsOf = (pair: string, locale: Locale) =>
  idsOf(pair).map((id) => comparisonColumn(casebook(), id, locale));

/** That of the comparison: the frame is no page to find. */
export async function generateMetadata({ params }: Props) {
  const { locale: asked, pair } = await params;
  const locale = asLocale(asked);
  const columns = columnsOf(pair, locale);
  const page = pageMetadata({
    locale,
    path: paths.pair(locale, pair),
    title: messages(locale).compareTitle(columns.map(({ shortName }) => shortName)),
    description: joinSentences(comparisonSummary(columns, locale)),
    preview: pairPreview(casebook(), idsOf(pair), locale),
  });
  return { ...page, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { locale: asked, pair } = await params;
  const locale = asLocale(asked);
  return (
    <EmbedPair book={casebook()} pair={pair} columns={columnsOf(pair, locale)} locale={locale} />
  );
}
