// The page and the head of what was withdrawn, for every route that had it.

import { PageFrame } from '#components/layout/page-frame';
import type { NavItem } from '#components/layout/site-header';
import { TombstonePage } from '#components/moved/tombstone-page';
import type { Locale } from '#lib/locales';
import { gonePages } from '#lib/moved/gone-pages';
import { tombstoneWords } from '#lib/moved/tombstone-words';
import { previewTags } from '#lib/publish/preview-tags';
import { paths } from '#lib/url/paths';
import { casebook } from './book';
import { pageMetadata } from './page-metadata';

/** @param page without language: `/cases/x-2019/`. @returns undefined for a page that is there */
export function tombstone(page: string, locale: Locale, current: NavItem) {
  const stone = gonePages(casebook()).get(page);
  return (
    stone && (
      <PageFrame locale={locale} path={paths.page(locale, page)} current={current}>
        <TombstonePage stone={tombstoneWords(stone, page, locale)} locale={locale} />
      </PageFrame>
    )
  );
}

/** Likewise. No search engine should offer it. */
export function tombstoneMetadata(page: string, locale: Locale) {
  const stone = gonePages(casebook()).get(page);
  if (!stone) return undefined;
  const { title, short } = tombstoneWords(stone, page, locale);
  const head = pageMetadata({ locale, path: paths.page(locale, page), title, description: short });
  // It has no picture of its own: that of the site.
  return {
    ...head,
    ...previewTags({ locale, title, description: short }),
    robots: { index: false },
  };
}
