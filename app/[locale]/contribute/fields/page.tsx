import { FieldsPage } from '#components/fields/fields-page';
import { PageFrame } from '#components/layout/page-frame';
import { asLocale } from '#lib/locales';
import { fieldsPageWords } from '#lib/messages/fields';
import { paths } from '#lib/url/paths';
import { casebook } from '../../../book';
import { pageMetadata } from '../../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const { title, description } = fieldsPageWords(locale);
  return pageMetadata({ locale, path: paths.fields(locale), title, description });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  return (
    <PageFrame locale={locale} path={paths.fields(locale)}>
      <FieldsPage locale={locale} terms={casebook().terms} />
    </PageFrame>
  );
}
