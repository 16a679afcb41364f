import { CasePage } from '#components/case/case-page';
import { PageFrame } from '#components/layout/page-frame';
import { Prose } from '#components/mdx/prose';
import { casePreview } from '#lib/cards/case-preview';
import { caseOf } from '#lib/casebook';
import { asLocale, locales } from '#lib/locales';
import { compileProse } from '#lib/mdx/compile.node';
import { messages } from '#lib/messages/messages';
import { goneParams } from '#lib/moved/gone-pages';
import { breadcrumbs } from '#lib/publish/json-ld/breadcrumbs';
import { caseArticle } from '#lib/publish/json-ld/case-article';
import { paths } from '#lib/url/paths';
import { pageTwins } from '#lib/url/twins';
import { casebook } from '../../../book';
import { pageMetadata, translated } from '../../../page-metadata';
import { tombstone, tombstoneMetadata } from '../../../tombstone';

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
}

export function generateStaticParams() {
  const gone = goneParams(casebook(), /^\/cases\/([^/]+)\/$/).flat();
  const ids = [...casebook().cases.map(({ id }) => id), ...gone];
  return locales.flatMap((locale) => ids.map((id) => ({ locale, id })));
}

export async function generateMetadata({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = asLocale(asked);
  const gone = tombstoneMetadata(`/cases/${id}/`, locale);
  if (gone) return gone;
  const item = caseOf(casebook(), id);
  const { words } = item;
  return pageMetadata({
    locale,
    path: paths.case(locale, id),
    title: words[locale].title,
    description: words[locale].summary,
    languages: translated(words),
    twins: pageTwins,
    preview: casePreview(casebook(), item, locale),
    oembed: paths.oembedCase(locale, id),
  });
}

export default async function Page({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = asLocale(asked);
  const gone = tombstone(`/cases/${id}/`, locale, 'cases');
  if (gone) return gone;
  const item = caseOf(casebook(), id);
  const { title, body, file, lang } = item.words[locale];
  const code = await compileProse(body, file, lang);
  const path = paths.case(locale, id);
  const trail = breadcrumbs(
    locale,
    { name: messages(locale).cases, path: paths.cases(locale) },
    { name: title, path },
  );
  const things = [caseArticle(casebook(), item, locale), trail];
  return (
    <PageFrame locale={locale} path={path} current="cases" things={things} twins={pageTwins}>
      <CasePage book={casebook()} item={item} locale={locale}>
        <Prose code={code} locale={locale} lang={lang} item={item} />
      </CasePage>
    </PageFrame>
  );
}
