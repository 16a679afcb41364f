// oEmbed: what a wiki needs to show a case or a comparison in a frame, as a file per page that the page
// names, as there is no server to ask. It must not know what the framed pages look like.
import { cardSize } from '../cards/card-layout';
import { type Casebook, caseOf } from '../casebook';
import { shortName } from '../cases/short-name';
import { prerenderedPairs } from '../likeness/prerendered-pairs';
import { type Locale, locales } from '../locales';
import { messages } from '../messages/messages';
import { parsePair } from '../url/pairs';
import { absolute, belowBase, paths } from '../url/paths';
import type { Publication } from './publication';

/** Of the frame: what the main facts need without scrolling in most cases. */
const frame = { case: { width: 600, height: 520 }, pair: { width: 600, height: 720 } } as const;

interface Framed {
  readonly locale: Locale;
  readonly title: string;
  /** Paths of the page to frame, and of the page it stands for. */
  readonly embed: string;
  readonly page: string;
  readonly size: { readonly width: number; readonly height: number };
}

export function oembed(book: Casebook): Publication[] {
  return locales.flatMap((locale) => [
    ...book.cases.map((item) =>
      file(paths.oembedCase(locale, item.id), () => ({
        locale,
        title: item.words[locale].title,
        embed: paths.embedCase(locale, item.id),
        page: paths.case(locale, item.id),
        size: frame.case,
      })),
    ),
    ...prerenderedPairs(book).map((pair) =>
      file(paths.oembedPair(locale, pair), () => ({
        locale,
        title: messages(locale).compareTitle(
          (parsePair(pair) ?? []).map((id) => shortName(book, caseOf(book, id), locale)),
        ),
        embed: paths.embedPair(locale, pair),
        page: paths.pair(locale, pair),
        size: frame.pair,
      })),
    ),
  ]);
}

function file(path: string, framed: () => Framed): Publication {
  return {
    path: belowBase(path),
    make: () => `${JSON.stringify(answer(framed()), null, 2)}\n`,
  };
}

function answer({ locale, title, embed, page, size }: Framed) {
  const { siteName } = messages(locale);
  const src = attributeText(absolute(embed));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: absolute(paths.root()),
    ...size,
    html: `<iframe src="${src}" width="${size.width}" height="${size.height}" title="${attributeText(title)}" loading="lazy"></iframe>`,
    thumbnail_url: absolute(paths.picture(page)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}

/** For a double-quoted attribute, and inert wherever else it may be pasted. */
function attributeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
