import { HostingPage } from '#components/hosting/hosting-page';
import { PageFrame } from '#components/layout/page-frame';
import { hostingSamples } from '#lib/hosting/samples';
import { asLocale } from '#lib/locales';
import { hostingWords } from '#lib/messages/hosting';
import { hostingOptions } from '#lib/publish/hosting-files';
import { paths } from '#lib/url/paths';
import { casebook } from '../../book';
import { pageMetadata } from '../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const { title, description } = hostingWords(locale);
  return pageMetadata({ locale, path: paths.host(locale), title, description });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  const options = hostingOptions(casebook());
  return (
    <PageFrame locale={locale} path={paths.host(locale)}>
      <HostingPage locale={locale} site={options} samples={hostingSamples(options)} />
    </PageFrame>
  );
}
