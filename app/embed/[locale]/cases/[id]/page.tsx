import { EmbedCase } from '#components/embed/embed-case';
import { casePreview } from '#lib/cards/case-preview';
import { caseOf } from '#lib/casebook';
import { comparisonColumn } from '#lib/cases/comparison-column';
import { asLocale, locales } from '#lib/locales';
import { paths } from '#lib/url/paths';
import { casebook } from '../../../../book';
import { pageMetadata, translated } from '../../../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
}

export function generateStaticParams() {
  return locales.flatMap((locale) => casebook().cases.map(({ id }) => ({ locale, id })));
}

/** That of the case: the frame is no page to find. */
export async function generateMetadata({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = asLocale(asked);
  const item = caseOf(casebook(), id);
  const page = pageMetadata({
    locale,
    path: paths.case(locale, id),
    title: item.words[locale].title,
    description: item.words[locale].summary,
    languages: translated(item.words),
    preview: casePreview(casebook(), item, locale),
  });
  return { ...page, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = asLocale(asked);
  return (
    <EmbedCase
      book={casebook()}
      item={caseOf(casebook(), id)}
      column={comparisonColumn(casebook(), id, locale)}
      locale={locale}
    />
  );
}
