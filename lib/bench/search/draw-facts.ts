// The facts of a made-up case, drawn by chance: few terms are frequent, most are rare. It must not
// know texts.
import { type Facet, reservedValues } from '#lib/facets';
import type { Facts, Terms } from './facts';
import type { Random } from './random';

/** How often a facet says something, how often one value more, how often a tool was turned down. */
const stated = 0.55;
const more = 0.3;
const turnedDown = 0.4;
const mostMentions = 4;

export function drawFacts(
  random: Random,
  id: string,
  facets: readonly Facet[],
  terms: Terms,
): Facts {
  const values: Record<string, readonly string[]> = {};
  for (const facet of facets) {
    const own = (terms[facet.id] ?? []).filter((term) => !isReserved(term.id));
    // The base itself says who and when; what is stated may be missing.
    const isSilent = facet.terms === 'file' && random.next() >= stated;
    const count = isSilent ? 0 : facet.terms === 'file' && random.next() < more ? 2 : 1;
    const drawn = Array.from({ length: count }, () => random.zipf(own).id);
    values[facet.id] = isSilent ? ['not-stated'] : [...new Set(drawn)];
  }
  const tools = facets.filter(({ kind }) => kind === 'statements').map((facet) => facet.id);
  const otherTool = (status: string) => {
    const facet = random.pick(tools);
    const left = (terms[facet] ?? []).filter((term) => !values[facet]?.includes(term.id));
    return { facet, is: random.zipf(left).id, status };
  };
  const statements = [
    ...(random.next() < turnedDown ? [otherTool('rejected')] : []),
    ...Array.from({ length: random.between(1, mostMentions) }, () => otherTool('mentioned')),
  ];
  return { id, values, statements };
}

function isReserved(id: string): boolean {
  return reservedValues.some((reserved) => reserved === id);
}
