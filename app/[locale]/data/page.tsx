import { DataPage } from '#components/data/data-page';
import { PageFrame } from '#components/layout/page-frame';
import { asLocale } from '#lib/locales';
import { dataWords } from '#lib/messages/data';
import { dataset } from '#lib/publish/json-ld/dataset';
import { paths } from '#lib/url/paths';
import { casebook } from '../../book';
import { pageMetadata } from '../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const { title, description } = dataWords(locale);
  return pageMetadata({ locale, path: paths.data(locale), title, description });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  return (
    <PageFrame locale={locale} path={paths.data(locale)} things={[dataset(casebook(), locale)]}>
      <DataPage book={casebook()} locale={locale} />
    </PageFrame>
  );
}
