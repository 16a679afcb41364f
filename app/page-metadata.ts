// Title, description, canonical and language links of a page and what previews of it show, from its path.
import type { Metadata } from 'next';
import type { Preview } from '#lib/cards/preview';
import { type Locale, locales } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { feedTitle } from '#lib/publish/feeds/feed-title';
import { previewTags } from '#lib/publish/preview-tags';
import { absolute, inLocale, paths } from '#lib/url/paths';
import { type TwinSuffix, twinForms } from '#lib/url/twins';
import { hosted } from '#lib/url/unknown-host';

interface Page {
  readonly locale: Locale;
  readonly path: string;
  readonly title?: string;
  readonly description: string;
  /** Languages the page's own text exists in; hreflang names these and no others. */
  readonly languages?: readonly Locale[];
  /** Follows the page's own cases with its own feed; other pages name the feed of the site. */
  readonly hasFeed?: boolean;
  /** Forms in which the page exists as a file. */
  readonly twins?: readonly TwinSuffix[];
  /** What previews show beside title and description. */
  readonly preview?: Preview;
  /** Path of the file that says how the page is framed elsewhere. */
  readonly oembed?: string;
}

export function pageMetadata({
  locale,
  path,
  title,
  description,
  languages = locales,
  hasFeed = false,
  twins = [],
  preview,
  oembed,
}: Page): Metadata {
  const { siteName } = messages(locale);
  const own = title ?? siteName;
  const feed = hasFeed
    ? { url: absolute(paths.feed(path)), title: feedTitle(locale, title) }
    : { url: absolute(paths.feed(paths.home(locale))), title: feedTitle(locale) };
  return {
    title: title ? `${title} | ${siteName}` : siteName,
    description,
    alternates: {
      canonical: absolute(path),
      languages: Object.fromEntries(languages.map((l) => [l, absolute(inLocale(path, l))])),
      types: {
        'application/atom+xml': [feed],
        ...Object.fromEntries(
          twins.map((suffix) => [twinForms[suffix].type, absolute(paths.twin(path, suffix))]),
        ),
        ...(oembed && { 'application/json+oembed': [{ url: hosted(oembed), title: own }] }),
      },
    },
    ...previewTags({ locale, path, title: own, description, ...preview }),
  };
}

/** Languages in which words really exist, given what each language shows. */
export function translated(words: Readonly<Record<Locale, { lang: Locale }>>): Locale[] {
  return locales.filter((locale) => words[locale].lang === locale);
}
