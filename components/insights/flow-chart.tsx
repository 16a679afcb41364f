// Moves between platforms as a drawing: ribbons from what was given up to what came after. Names stand
// above their bars, so that one drawing fits a phone and a screen.
import type { Casebook } from '#lib/casebook';
import { valueLabel } from '#lib/cases/present';
import { platformFacet } from '#lib/facets';
import type { FlowEnd } from '#lib/insights/flow-ends';
import { type FlowNode, labelHeight, layoutFlows } from '#lib/insights/flow-layout';
import { type Flow, openEnds } from '#lib/insights/moves';
import { wrapLabel } from '#lib/insights/wrap-label';
import type { Locale } from '#lib/locales';
import { type InsightWords, insightWords } from '#lib/messages/insights';
import { markHref, rowId } from './mark-href';
import { SvgItem, SvgList } from './svg-list';

interface Props {
  readonly id: string;
  readonly book: Casebook;
  readonly flows: readonly Flow[];
  readonly ends: readonly FlowEnd[];
  readonly locale: Locale;
}

export function FlowChart({ id, book, flows, ends, locale }: Props) {
  const words = insightWords(locale);
  const { height, nodes, ribbons } = layoutFlows(
    flows.map(({ from, to, mark }) => ({ from, to, count: mark.cases.length })),
  );
  const label = (end: string) => endLabel(book, end, locale);
  return (
    <SvgList label={words.moves} height={height} className="flow block">
      <svg
        role="none"
        width="100%"
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
      >
        {ribbons.map(({ index, path }) => {
          const flow = flows[index];
          return (
            flow && (
              <SvgItem key={path}>
                <a
                  href={markHref(locale, flow.mark, rowId(id, flow.from, flow.to))}
                  aria-label={words.mark(
                    words.moveName(label(flow.from), label(flow.to)),
                    flow.mark.cases.length,
                  )}
                  className={isRetreat(flow.to) ? 'flow-ribbon flow-retreat' : 'flow-ribbon'}
                >
                  <path d={path} className="flow-band" />
                </a>
              </SvgItem>
            )
          );
        })}
      </svg>
      {nodes.map((node) => {
        const end = ends.find(({ side, id: own }) => side === node.side && own === node.id);
        if (!end) return null;
        const { mark } = end;
        return (
          <SvgItem key={`${node.side} ${node.id}`}>
            <a
              href={markHref(locale, mark, rowId(id, node.side, node.id))}
              aria-label={words.mark(endName(book, end, locale), mark.cases.length)}
              className={isRetreat(node.id) ? 'flow-node flow-retreat' : 'flow-node'}
            >
              <NodeDrawing node={node} lines={nodeLines(label(node.id), node.count)} />
            </a>
          </SvgItem>
        );
      })}
    </SvgList>
  );
}

const isRetreat = (end: string): boolean => end === openEnds[0];

/** Two lines of half the width of the narrowest phone; the number is never cut off. */
function nodeLines(label: string, count: number): string[] {
  const lines = wrapLabel(label, 20, 2);
  return lines.map((line, i) => (i === lines.length - 1 ? `${line} ${count}` : line));
}

function NodeDrawing({ node, lines }: { node: FlowNode; lines: readonly string[] }) {
  const isLeft = node.side === 'from';
  return (
    <svg aria-hidden="true" x={isLeft ? '0' : '100%'} y={node.y} overflow="visible">
      <rect x={isLeft ? 0 : -6} width="6" height={node.height} className="flow-bar" />
      <rect
        x={isLeft ? 0 : -120}
        y={4 - labelHeight}
        width="120"
        height={labelHeight - 4}
        fillOpacity="0"
      />
      {lines.map((line, i) => (
        <text key={line} y={-6 - 16 * (lines.length - 1 - i)} textAnchor={isLeft ? 'start' : 'end'}>
          {line}
        </text>
      ))}
    </svg>
  );
}

/** A platform or an open end in words. */
export function endLabel(book: Casebook, end: string, locale: Locale): string {
  const words: InsightWords = insightWords(locale);
  if (isRetreat(end)) return words.leftKubernetes;
  if (end === openEnds[1]) return words.successorNotStated;
  return valueLabel(book, platformFacet, end, locale);
}

/** What is counted at an end. */
export function endName(book: Casebook, { side, id }: FlowEnd, locale: Locale): string {
  const words = insightWords(locale);
  return (side === 'from' ? words.leftBy : words.cameAfter)(endLabel(book, id, locale));
}
