import { notFound } from 'next/navigation';
import { FallbackNotice } from '#components/layout/fallback-notice';
import { PageFrame } from '#components/layout/page-frame';
import { Prose } from '#components/mdx/prose';
import { asLocale } from '#lib/locales';
import { compileProse } from '#lib/mdx/compile.node';
import { paths } from '#lib/url/paths';
import { casebook } from '../../book';
import { pageMetadata, translated } from '../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

const wordsOfPage = () => casebook().pages.about ?? notFound();

export async function generateMetadata({ params }: Props) {
  const locale = asLocale((await params).locale);
  const words = wordsOfPage();
  return pageMetadata({
    locale,
    path: paths.about(locale),
    title: words[locale].title,
    description: words[locale].summary,
    languages: translated(words),
  });
}

export default async function Page({ params }: Props) {
  const locale = asLocale((await params).locale);
  const { title, body, file, lang } = wordsOfPage()[locale];
  return (
    <PageFrame locale={locale} path={paths.about(locale)} current="about">
      <h1 className="mb-6" lang={lang === locale ? undefined : lang}>
        {title}
      </h1>
      <FallbackNotice locale={locale} lang={lang} />
      <Prose code={await compileProse(body, file, lang)} locale={locale} lang={lang} />
    </PageFrame>
  );
}
