// From what a panel offers to what an address may name.
import type { FormerValues, KnownValues } from '../url/filters';
import type { PanelFacet } from './panel';

/** The values an address may name, in the panel's order but independent of language and counts. */
export function knownValues(facets: readonly PanelFacet[]): KnownValues {
  return Object.fromEntries(
    facets.map(({ id, values }) => [id, values.map((value) => value.id).sort()]),
  );
}

/** Other names of those values. */
export function formerValues(facets: readonly PanelFacet[]): FormerValues {
  return Object.fromEntries(facets.map(({ id, former }) => [id, former]));
}
