import { ContributePage } from '#components/contribute/contribute-page';
import { PageFrame } from '#components/layout/page-frame';
import { asLocale } from '#lib/locales';
import { contributeWords } from '#lib/messages/contribute';
import { breadcrumbs } from '#lib/publish/json-ld/breadcrumbs';
import { paths } from '#lib/url/paths';
import { pageMetadata } from '../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const { title, description } = contributeWords(locale);
  return pageMetadata({ locale, path: paths.contribute(locale), title, description });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  const path = paths.contribute(locale);
  const trail = breadcrumbs(locale, { name: contributeWords(locale).title, path });
  return (
    <PageFrame locale={locale} path={path} things={[trail]}>
      <ContributePage locale={locale} />
    </PageFrame>
  );
}
