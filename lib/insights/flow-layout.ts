// Moves as a flow from left to right: what was left, what came after. Two columns only, because a
// platform that one company leaves is where another arrives, and a drawing of more would run in circles.
// Across it is measured in percent, down in pixels: ribbons stretch, letters do not.
import { type SankeyLink, type SankeyNode, sankey } from 'd3-sankey';
import { area, curveBumpX } from 'd3-shape';

export interface FlowInput {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface FlowNode {
  readonly side: 'from' | 'to';
  readonly id: string;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

export interface FlowRibbon {
  /** Place in the input. */
  readonly index: number;
  /** In a box of 100 by `height`. */
  readonly path: string;
}

export interface FlowLayout {
  readonly height: number;
  readonly nodes: readonly FlowNode[];
  readonly ribbons: readonly FlowRibbon[];
}

/** Above each node: two lines of its name. */
export const labelHeight = 44;

/** Room for a finger on the thinnest ribbon, as long as the drawing stays on a screen or two. */
const thinnest = 26;
const comfortable = 400;
const tallest = 1400;

export function layoutFlows(flows: readonly FlowInput[]): FlowLayout {
  if (flows.length === 0) return { height: 0, nodes: [], ribbons: [] };
  const sides = untangled(flows);
  const total = flows.reduce((sum, { count }) => sum + count, 0);
  const least = Math.min(...flows.map(({ count }) => count));
  const unit = Math.min(thinnest, Math.max(thinnest / least, comfortable / total), tallest / total);
  const most = Math.max(sides.from.length, sides.to.length);
  const height = Math.ceil(most * labelHeight + total * unit);
  const key = (side: FlowNode['side'], id: string) => `${side} ${id}`;
  const layout = sankey<{ side: FlowNode['side']; id: string }, { index: number }>()
    .nodeId((node) => key(node.side, node.id))
    .nodeWidth(0)
    .nodePadding(labelHeight)
    .nodeSort(null as unknown as undefined) // as given; the types know no null
    .extent([
      [0, labelHeight],
      [100, height],
    ]);
  const graph = layout({
    nodes: (['from', 'to'] as const).flatMap((side) => sides[side].map((id) => ({ side, id }))),
    links: flows.map(({ from, to, count }, index) => ({
      source: key('from', from),
      target: key('to', to),
      value: count,
      index,
    })),
  });
  const ribbon = area<[x: number, middle: number, width: number]>()
    .x(([x]) => x)
    .y0(([, middle, width]) => rounded(middle - width / 2))
    .y1(([, middle, width]) => rounded(middle + width / 2))
    .curve(curveBumpX);
  return {
    height,
    nodes: graph.nodes.map((node) => ({
      side: node.side,
      id: node.id,
      count: node.value ?? 0,
      ...extentOf(node),
    })),
    // Those that rise come last: their middle is where others would lie on top of them.
    ribbons: graph.links
      .toSorted((a, b) => slope(b) - slope(a))
      .map(({ index = 0, y0 = 0, y1 = 0, width = 0 }) => ({
        index,
        path:
          ribbon([
            [0, y0, width],
            [100, y1, width],
          ]) ?? '',
      })),
  };
}

function extentOf({ y0 = 0, y1 = 0 }: SankeyNode<object, object>): { y: number; height: number } {
  return { y: rounded(y0), height: rounded(y1 - y0) };
}

const slope = ({ y0 = 0, y1 = 0 }: SankeyLink<object, object>): number => y1 - y0;

const rounds = 8;

/** Both sides in an order in which few ribbons cross: each end at the middle of what it is joined to. */
function untangled(flows: readonly FlowInput[]): Record<FlowNode['side'], readonly string[]> {
  let from = distinct(flows.map((flow) => flow.from));
  let to = distinct(flows.map((flow) => flow.to));
  for (let round = 0; round < rounds; round++) {
    to = byMiddle(to, (id) =>
      flows.filter((flow) => flow.to === id).map((flow) => from.indexOf(flow.from)),
    );
    from = byMiddle(from, (id) =>
      flows.filter((flow) => flow.from === id).map((flow) => to.indexOf(flow.to)),
    );
  }
  return { from, to };
}

function byMiddle(ids: readonly string[], placesOf: (id: string) => readonly number[]): string[] {
  const middle = new Map(
    ids.map((id) => {
      const places = placesOf(id);
      return [id, places.reduce((sum, place) => sum + place, 0) / places.length] as const;
    }),
  );
  return ids.toSorted((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

const rounded = (value: number): number => Math.round(value * 10) / 10;
