// A time axis and strips below it that share its scale: drawn in percent, so that they fit any width
// with letters of one size. Decoration for the eye; what stands beside a strip says the same in words.
import type { Stretch, TimeScale } from '#lib/charts/time-scale';

/**
 * `certain` is filled; `vague` is pale: somewhere within; `open` is dashed: how far is not told;
 * `known` is a point.
 */
export interface Span extends Stretch {
  readonly kind: 'certain' | 'vague' | 'open' | 'known';
}

export interface Mark extends Stretch {
  /** One or two letters or figures inside the mark. */
  readonly label: string;
  /** Where a click leads; the words beside the strip have the same link for everybody else. */
  readonly href: string;
  readonly title: string;
  /** Row from the top, for marks that would cover each other. */
  readonly row: number;
}

const axisHeight = 20;
const barHeight = 14;
const rowHeight = 26;

/** The years. */
export function TimeAxis({ scale }: { scale: TimeScale }) {
  return (
    <svg aria-hidden="true" width="100%" height={axisHeight} className="block text-soft">
      <Grid scale={scale} />
      {scale.ticks.map((year) => (
        <text key={year} x={percent(scale, year)} dx="4" y="13" fontSize="12" fill="currentColor">
          {year}
        </text>
      ))}
    </svg>
  );
}

interface StripProps {
  readonly scale: TimeScale;
  readonly spans?: readonly Span[];
  readonly marks?: readonly Mark[];
}

/** One strip: bars, or marks that lead somewhere. */
export function TimeStrip({ scale, spans = [], marks = [] }: StripProps) {
  const rows = Math.max(0, ...marks.map(({ row }) => row + 1));
  const height = Math.max(rows * rowHeight, barHeight + 8);
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={height}
      className="block overflow-visible text-ink"
    >
      <Grid scale={scale} />
      {spans.map((span) => (
        <Bar key={`${span.kind} ${span.from}`} span={span} scale={scale} />
      ))}
      {marks.map((mark) => (
        <MarkLink key={mark.label} mark={mark} scale={scale} />
      ))}
    </svg>
  );
}

function Bar({ span, scale }: { span: Span; scale: TimeScale }) {
  const box = { x: percent(scale, span.from), width: percent(scale, span.to, span.from) };
  const y = 4 + barHeight / 2;
  if (span.kind === 'known') return <circle cx={box.x} cy={y} r="6" fill="currentColor" />;
  if (span.kind === 'open') {
    return (
      <line
        x1={box.x}
        x2={percent(scale, span.to)}
        y1={y}
        y2={y}
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray="3 4"
      />
    );
  }
  return (
    <rect
      {...box}
      y="4"
      height={barHeight}
      fill="currentColor"
      fillOpacity={span.kind === 'vague' ? 0.3 : 0.85}
    />
  );
}

/** A vague date is a pale stretch, its mark in the middle. */
function MarkLink({ mark, scale }: { mark: Mark; scale: TimeScale }) {
  const y = mark.row * rowHeight + rowHeight / 2;
  const middle = percent(scale, (mark.from + mark.to) / 2);
  return (
    <a href={mark.href} tabIndex={-1}>
      <title>{mark.title}</title>
      <rect
        x={percent(scale, mark.from)}
        width={percent(scale, mark.to, mark.from)}
        y={y - 4}
        height="8"
        fill="currentColor"
        fillOpacity="0.25"
      />
      <circle cx={middle} cy={y} r="11" className="fill-page" stroke="currentColor" />
      <text x={middle} y={y + 4} fontSize="12" textAnchor="middle" fill="currentColor">
        {mark.label}
      </text>
    </a>
  );
}

/** A line at each labelled year and at the end; none where no year is labelled. */
function Grid({ scale }: { scale: TimeScale }) {
  if (scale.ticks.length === 0) return null;
  return [...scale.ticks, scale.to].map((year) => (
    <line
      key={year}
      x1={percent(scale, year)}
      x2={percent(scale, year)}
      y1="0"
      y2="100%"
      className="stroke-rule"
    />
  ));
}

/** A place, or the distance from another one. */
function percent(scale: TimeScale, year: number, from?: number): string {
  const distance = scale.place(year) - (from === undefined ? 0 : scale.place(from));
  return `${Math.round(distance * 100) / 100}%`;
}
