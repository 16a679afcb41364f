import { CasePage } from '#components/case/case-page';
import { PageFrame } from '#components/layout/page-frame';
import { Prose } from '#components/mdx/prose';
import { caseOf } from '#lib/casebook';
import { asLocale, locales } from '#lib/locales';
import { compileProse } from '#lib/mdx/compile.node';
import { goneParams } from '#lib/moved/gone-pages';
import { paths } from '#lib/url/paths';
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
  const { words } = caseOf(casebook(), id);
  return pageMetadata({
    locale,
    path: paths.case(locale, id),
    title: words[locale].title,
    description: words[locale].summary,
    languages: translated(words),
  });
}

export default async function Page({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = asLocale(asked);
  const gone = tombstone(`/cases/${id}/`, locale, 'cases');
  if (gone) return gone;
  const item = caseOf(casebook(), id);
  const { body, file, lang } = item.words[locale];
  const code = await compileProse(body, file, lang);
  return (
    <PageFrame locale={locale} path={paths.case(locale, id)} current="cases">
      <CasePage book={casebook()} item={item} locale={locale}>
        <Prose code={code} locale={locale} lang={lang} item={item} />
      </CasePage>
    </PageFrame>
  );
}
