// The pictures that are published beside the pages: one of each page, and two badges of each case. Apart
// from the other publications, because drawing needs the font and keeps what it drew. It must not know
// how a picture is drawn.
import { join } from 'node:path';
import { fonts } from '#lib/cards/fonts.node';
import { rasterise } from '#lib/cards/rasterise.node';
import { badgeLayout } from '../cards/badge-layout';
import { cardLayout } from '../cards/card-layout';
import { caseBadge } from '../cards/case-badge';
import { drawingSvg } from '../cards/drawing-svg';
import { pagePictures } from '../cards/page-pictures';
import type { Casebook } from '../casebook';
import { locales } from '../locales';
import { belowBase, paths } from '../url/paths';
import type { Publication } from './publication';

/** @param cache folder of the pictures of earlier builds */
export function pictures(book: Casebook, cache = join('.cache', 'cards')): Publication[] {
  return [
    ...pagePictures(book).map(({ page, card }) => ({
      path: belowBase(paths.picture(page)),
      make: () => rasterise(cardLayout(fonts(), card()), cache),
    })),
    ...locales.flatMap((locale) =>
      book.cases.flatMap((item) => {
        const badge = () => caseBadge(book, item, locale);
        const drawing = () => badgeLayout(fonts(), badge());
        return [
          {
            path: belowBase(paths.badge(locale, item.id, 'svg')),
            make: () => drawingSvg(fonts(), drawing(), badge().title),
          },
          {
            // Twice as large, as screens have small pixels.
            path: belowBase(paths.badge(locale, item.id, 'png')),
            make: () => rasterise(drawing(), cache, 2),
          },
        ];
      }),
    ),
  ];
}
