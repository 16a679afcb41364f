import { CheckListPage } from '#components/contribute/check-list-page';
import { PageFrame } from '#components/layout/page-frame';
import { asLocale } from '#lib/locales';
import { contributeWords } from '#lib/messages/contribute';
import { breadcrumbs } from '#lib/publish/json-ld/breadcrumbs';
import { paths } from '#lib/url/paths';
import { pageMetadata } from '../../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const { checksTitle: title, checksDescription: description } = contributeWords(locale);
  return pageMetadata({ locale, path: paths.checks(locale), title, description });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  const words = contributeWords(locale);
  const path = paths.checks(locale);
  const trail = breadcrumbs(
    locale,
    { name: words.title, path: paths.contribute(locale) },
    { name: words.checksTitle, path },
  );
  return (
    <PageFrame locale={locale} path={path} things={[trail]}>
      <CheckListPage locale={locale} />
    </PageFrame>
  );
}
