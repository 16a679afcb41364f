import { notFound } from 'next/navigation';
import { CheckPage } from '#components/contribute/check-page';
import { PageFrame } from '#components/layout/page-frame';
import { allChecks } from '#lib/checks/all';
import { asLocale, locales } from '#lib/locales';
import { contributeWords } from '#lib/messages/contribute';
import { breadcrumbs } from '#lib/publish/json-ld/breadcrumbs';
import { joinSentences } from '#lib/text/join-sentences';
import { paths } from '#lib/url/paths';
import { pageMetadata } from '../../../../page-metadata';

interface Props {
  readonly params: Promise<{ locale: string; code: string }>;
}

const pages = allChecks.flatMap((group) => group.checks.map((check) => ({ group, check })));
const find = (name: string) => pages.find(({ check }) => check.code.toLowerCase() === name);

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    pages.map(({ check }) => ({ locale, code: check.code.toLowerCase() })),
  );
}

export async function generateMetadata({ params }: Props) {
  const { locale: asked, code } = await params;
  const locale = asLocale(asked);
  const { check } = find(code) ?? notFound();
  return pageMetadata({
    locale,
    path: paths.check(locale, check.code),
    title: check.code,
    description: joinSentences([check.rule[locale], check.remedy[locale]]).replaceAll('`', ''),
  });
}

export default async function Page({ params }: Props) {
  const { locale: asked, code } = await params;
  const locale = asLocale(asked);
  const { group, check } = find(code) ?? notFound();
  const words = contributeWords(locale);
  const path = paths.check(locale, check.code);
  const trail = breadcrumbs(
    locale,
    { name: words.title, path: paths.contribute(locale) },
    { name: words.checksTitle, path: paths.checks(locale) },
    { name: check.code, path },
  );
  return (
    <PageFrame locale={locale} path={path} things={[trail]}>
      <CheckPage group={group} check={check} locale={locale} />
    </PageFrame>
  );
}
