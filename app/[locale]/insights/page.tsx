import { InsightsPage } from '#components/insights/insights-page';
import { PageFrame } from '#components/layout/page-frame';
import { asLocale } from '#lib/locales';
import { insightWords } from '#lib/messages/insights';
import { paths } from '#lib/url/paths';
import { casebook } from '../../book';
import { pageMetadata } from '../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const { title, description } = insightWords(locale);
  return pageMetadata({ locale, path: paths.insights(locale), title, description });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  return (
    <PageFrame locale={locale} path={paths.insights(locale)} current="insights">
      <InsightsPage book={casebook()} locale={locale} />
    </PageFrame>
  );
}
