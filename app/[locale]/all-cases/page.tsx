import { AllCases } from '#components/case/all-cases';
import { PageFrame } from '#components/layout/page-frame';
import { asLocale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { casebook } from '../../book';
import { pageMetadata } from '../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const { allCases, allCasesLead } = messages(locale);
  return pageMetadata({
    locale,
    path: paths.allCases(locale),
    title: allCases,
    description: allCasesLead,
  });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  return (
    <PageFrame locale={locale} path={paths.allCases(locale)} current="cases">
      <AllCases book={casebook()} locale={locale} />
    </PageFrame>
  );
}
