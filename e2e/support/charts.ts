// The charts of the insights page, read from its file. It must not know what they count.
import { attribute, type BuiltPage, below, type Element, textOf } from './built';

export interface Mark {
  /** What a screen reader says. */
  readonly name: string;
  /** What stands in the drawing or the cell. */
  readonly count: number;
  readonly href: string;
}

export interface BuiltChart {
  readonly title: string;
  /** Links of the drawing. */
  readonly marks: readonly Mark[];
  /** Links of the table. */
  readonly numbers: readonly Mark[];
  /** One, or two for the moves. */
  readonly tables: readonly Element[];
}

const linksOf = (element: Element): Mark[] =>
  below(element)
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((a) => {
      const name = attribute(a, 'aria-label');
      // A ribbon shows its number by its height alone.
      const count = Number(/(\d+)\D*$/.exec(textOf(a) || (name ?? ''))?.[1]);
      return name === undefined ? [] : [{ name, count, href: attribute(a, 'href') ?? '' }];
    });

/** Each section that holds a drawing. */
export function charts(page: BuiltPage): BuiltChart[] {
  return page.elements
    .filter(({ tagName }) => tagName === 'section')
    .flatMap((section) => {
      const inside = below(section);
      const figure = inside.find(({ tagName }) => tagName === 'figure');
      const details = inside.find(({ tagName }) => tagName === 'details');
      const tables = (details ? below(details) : []).filter(({ tagName }) => tagName === 'table');
      const heading = inside.find(({ tagName }) => tagName === 'h2');
      if (!figure || tables.length === 0 || !heading) return [];
      return [
        {
          title: textOf(heading),
          marks: linksOf(figure),
          numbers: tables.flatMap(linksOf),
          tables,
        },
      ];
    });
}
