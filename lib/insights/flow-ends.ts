// The cases at each end of the flow: what was given up on one side, what came after on the other.
import { platformFacet } from '../facets';
import type { Listing, Mark } from './listing';
import { type Flow, openEnds } from './moves';

export interface FlowEnd {
  readonly side: 'from' | 'to';
  readonly id: string;
  readonly mark: Mark;
}

export function flowEnds(listing: Listing, flows: readonly Flow[]): FlowEnd[] {
  return (['from', 'to'] as const).flatMap((side) =>
    [...new Set(flows.map((flow) => flow[side]))].map((id): FlowEnd => {
      const own = flows.filter((flow) => flow[side] === id);
      // Nothing filters by an open end; what was given up before it does.
      const isOpen = (openEnds as readonly string[]).includes(id);
      const values = isOpen ? own.map(({ from }) => from) : [id];
      const cases = own.flatMap(({ mark }) => mark.cases);
      return { side, id, mark: listing.mark(cases, { [platformFacet]: values }) };
    }),
  );
}
