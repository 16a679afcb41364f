// oEmbed: what a wiki needs to show a case or a comparison in a frame, as a file per page that the page
// names, as there is no server to ask. It must not know what the framed pages look like.
import { z } from 'zod';
import { cardSize } from '../cards/card-layout';
import { type Casebook, caseOf } from '../casebook';
import { shortName } from '../cases/short-name';
import { prerenderedPairs } from '../likeness/prerendered-pairs';
import { asLocale, type Locale, locales } from '../locales';
import { messages } from '../messages/messages';
import { parsePair } from '../url/pairs';
import { absolute, paths } from '../url/paths';
import type { Resource } from './resource';
import * as type from './types';

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

export function oembed(book: Casebook): Resource[] {
  const form = { media: 'application/json', schema: 'oembed' } as const;
  return [
    {
      path: '/api/v1/oembed/{locale}/cases/{id}.json',
      ...form,
      about: 'A case for a frame, as oEmbed 1.0',
      parameters: { locale: locales, id: book.cases.map(({ id }) => id) },
      make: ({ locale: name = '', id = '' }) => {
        const locale = asLocale(name);
        return answer({
          locale,
          title: caseOf(book, id).words[locale].title,
          embed: paths.embedCase(locale, id),
          page: paths.case(locale, id),
          size: frame.case,
        });
      },
    },
    {
      path: '/api/v1/oembed/{locale}/compare/{pair}.json',
      ...form,
      about: 'A comparison of two cases for a frame, as oEmbed 1.0',
      parameters: { locale: locales, pair: prerenderedPairs(book) },
      make: ({ locale: name = '', pair = '' }) => {
        const locale = asLocale(name);
        const cases = (parsePair(pair) ?? []).map((id) => caseOf(book, id));
        return answer({
          locale,
          title: messages(locale).compareTitle(cases.map((item) => shortName(book, item, locale))),
          embed: paths.embedPair(locale, pair),
          page: paths.pair(locale, pair),
          size: frame.pair,
        });
      },
    },
  ];
}

const size = z.int().positive();

export const oembedType = z.strictObject({
  version: z.literal('1.0').describe('Of oEmbed, not of this data.'),
  type: z.literal('rich').describe('Markup to put into a page.'),
  title: z.string().min(1).describe('Title of the case or the comparison.'),
  provider_name: z.string().min(1).describe('Name of the site.'),
  provider_url: type.own.describe('The site.'),
  width: size.describe('Of the frame, in pixels.'),
  height: size.describe('Of the frame, in pixels.'),
  html: z
    .string()
    .regex(/^<iframe src="[^"<>]+"[^<>]*><\/iframe>$/)
    .describe('The frame.'),
  thumbnail_url: type.own.describe('The picture of the page.'),
  thumbnail_width: size.describe('Of the picture, in pixels.'),
  thumbnail_height: size.describe('Of the picture, in pixels.'),
});

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
