// Which values of a facet are seen at once and which are behind a click: a panel of hundreds of
// values is read by nobody.
import { ANY } from '../url/filters';
import type { PanelFacet } from './panel';

type Value = PanelFacet['values'][number];

/** Up to so many named values nothing is folded away: a click that shows two more is a nuisance. */
const unfolded = 12;
const frequent = 10;

const reserved = [ANY, 'none', 'not-stated'];

export interface FoldedValues {
  readonly frequent: readonly Value[];
  readonly rest: readonly Value[];
  /** Silence, "none" and "anything": always in sight, behind the others. */
  readonly reserved: readonly Value[];
}

/** @param values the most frequent first */
export function foldValues(values: readonly Value[]): FoldedValues {
  const named = values.filter(({ id }) => !reserved.includes(id));
  const shown = named.length > unfolded ? frequent : named.length;
  return {
    frequent: named.slice(0, shown),
    rest: named.slice(shown),
    reserved: values.filter(({ id }) => reserved.includes(id)),
  };
}

/** The facets without what is folded away, for a page that fetches the rest. */
export function firstValues(facets: readonly PanelFacet[]): PanelFacet[] {
  return facets.map((facet) => {
    const { frequent: first, rest, reserved: last } = foldValues(facet.values);
    return { ...facet, values: [...first, ...last], more: rest.length, former: {} };
  });
}
