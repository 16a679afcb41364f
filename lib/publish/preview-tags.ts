// What wikis and chats are told of a page when its link is pasted: Open Graph, and the fields that some
// of them read besides. It must not know kinds of pages, and writes no HTML.
import { cardSize } from '../cards/card-layout';
import type { Preview } from '../cards/preview';
import { type Locale, localeInfo, locales } from '../locales';
import { messages } from '../messages/messages';
import { absolute, paths } from '../url/paths';
import { hosted } from '../url/unknown-host';

interface Previewed extends Preview {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** Path of the page; left out where the page stands for any address. */
  readonly path?: string;
}

/** Fields of the metadata of Next.js. */
export function previewTags(page: Previewed) {
  const { locale, path, title, description, alt = title, isArticle = false, fields = [] } = page;
  const image = { url: hosted(paths.picture(path ?? paths.root())), ...cardSize, alt };
  const others = locales.filter((other) => other !== locale);
  return {
    openGraph: {
      type: isArticle ? ('article' as const) : ('website' as const),
      title,
      description,
      ...(path !== undefined && { url: absolute(path) }),
      siteName: messages(locale).siteName,
      locale: localeInfo[locale].ogLocale,
      alternateLocale: others.map((other) => localeInfo[other].ogLocale),
      images: [image],
    },
    // Title, description and picture are those above.
    twitter: { card: 'summary_large_image' as const },
    other: Object.fromEntries(
      fields.slice(0, 2).flatMap(([name, value], i) => [
        [`twitter:label${i + 1}`, name],
        [`twitter:data${i + 1}`, value],
      ]),
    ),
  };
}
