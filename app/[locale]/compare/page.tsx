import { FreeComparison } from '#components/compare/free-comparison.client';
import { PairList } from '#components/compare/pair-list';
import { PageFrame } from '#components/layout/page-frame';
import { Section } from '#components/ui/section';
import { shortName } from '#lib/cases/short-name';
import { groupLabels } from '#lib/facets';
import { asLocale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { casebook } from '../../book';
import { pageMetadata } from '../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const { compare, compareLead } = messages(locale);
  return pageMetadata({
    locale,
    path: paths.compare(locale),
    title: compare,
    description: compareLead,
  });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  const words = messages(locale);
  const book = casebook();
  const cases = book.cases.map((item) => ({
    id: item.id,
    title: shortName(book, item, locale),
    find: [item.words[locale].title, ...locales.map((other) => shortName(book, item, other))].join(
      ' ',
    ),
  }));
  const aliases = Object.fromEntries(
    book.cases.flatMap(({ id, aliases: old }) => old.map((alias) => [alias, id])),
  );
  return (
    <PageFrame locale={locale} path={paths.compare(locale)} current="compare" interactive>
      <h1 className="mb-3">{words.compare}</h1>
      <p className="mb-6 max-w-(--measure)">{words.compareLead}</p>
      <noscript>
        <p className="mb-4">{words.compareNoScript}</p>
      </noscript>
      <FreeComparison
        cases={cases}
        aliases={aliases}
        groups={groupLabels(locale)}
        locale={locale}
      />
      <Section id="pairs" title={words.comparePairs} locale={locale}>
        <PairList book={book} locale={locale} />
      </Section>
    </PageFrame>
  );
}
