// The table of a pair page, read from its file as a screen reader does. It must not know facets or terms.
import type { Locale } from '../../lib/locales';
import { pairId } from '../../lib/url/pairs';
import { paths } from '../../lib/url/paths';
import {
  attribute,
  type BuiltPage,
  below,
  builtPage,
  type Element,
  headingOf,
  textOf,
} from './built';
import { cases, type PublishedCase } from './cases';

export interface PairRow {
  readonly label: string;
  /** Label and what the head of the row says about the case. */
  readonly head: string;
  readonly verdict: string | undefined;
  readonly cells: readonly string[];
  /** Of each cell: how many facts it holds, and how many more it says there are. */
  readonly counts: readonly { readonly shown: number; readonly left: number }[];
}

export interface PairTable {
  readonly page: BuiltPage;
  readonly caption: string;
  /** Above the columns, that of the row heads first. */
  readonly columnHeads: readonly string[];
  readonly groupHeads: readonly string[];
  /** Heads that say nothing, or of what they are the head. */
  readonly looseHeads: number;
  readonly notes: readonly string[];
  /** The cases, in the order of the columns. */
  readonly order: readonly PublishedCase[];
  readonly rows: readonly PairRow[];
  /** The row of a facet. */
  readonly rowOf: (facet: string) => PairRow;
}

export type Pair = readonly [PublishedCase, PublishedCase];

export const pairs: readonly Pair[] = cases.flatMap((a, i) =>
  cases.slice(i + 1).map((b): Pair => [a, b]),
);

export function readPairTable(locale: Locale, pair: Pair): PairTable {
  const [a, b] = pair;
  const page = builtPage(paths.pair(locale, pairId(a.id, b.id)));
  const named = (name: string, within = page.elements): Element[] =>
    within.filter(({ tagName }) => tagName === name);
  const heads = named('th');
  const headsOf = (scope: string) =>
    heads.filter((th) => attribute(th, 'scope') === scope).map(textOf);
  const columnHeads = headsOf('col');
  const place = ({ title }: PublishedCase) =>
    columnHeads.findIndex((head) => head.includes(title[locale]));
  const rows = named('tr').flatMap((tr): PairRow[] => {
    const inside = below(tr);
    const head = named('th', inside).find((th) => attribute(th, 'scope') === 'row');
    if (!head) return [];
    return [
      {
        label: textOf(below(head)[0] ?? head),
        head: textOf(head),
        verdict: attribute(tr, 'data-verdict'),
        cells: named('td', inside).map(textOf),
        counts: named('td', inside).map((td) => {
          const more = below(td).find((one) => attribute(one, 'class') === 'compare-more');
          return {
            shown: named('li', below(td)).length,
            left: more ? Number(/\d+/.exec(textOf(more))?.[0]) : 0,
          };
        }),
      },
    ];
  });
  return {
    page,
    caption: named('caption').map(textOf).join(' | '),
    columnHeads,
    groupHeads: headsOf('colgroup'),
    looseHeads: heads.filter((th) => !attribute(th, 'scope') || !textOf(th).trim()).length,
    notes: page.elements.filter((one) => attribute(one, 'role') === 'note').map(textOf),
    order: pair.toSorted((x, y) => place(x) - place(y)),
    rows,
    rowOf: (facet) => {
      const label = headingOf(paths.facet(locale, facet));
      const [row, ...others] = rows.filter((one) => one.label === label);
      if (!row || others.length > 0) throw new Error(`No one row "${label}" on ${page.path}.`);
      return row;
    },
  };
}
