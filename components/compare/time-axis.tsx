// The events of the compared cases on one axis. A drawing for the eye; the events stand as text in the
// row of the timeline, and what has no date is named below.

import type { Column } from '#lib/cases/comparison';
import { type TimeLane, type TimeMark, timeLanes } from '#lib/cases/time-lanes';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

interface Props {
  readonly columns: readonly Column[];
  readonly locale: Locale;
}

const LANE = 46;
const TICKS = 22;

/** Positions are in per cent of the width, so that letters keep their size on any screen. */
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

export function TimeAxis({ columns, locale }: Props) {
  const words = messages(locale);
  const axis = timeLanes(columns, locale);
  if (!axis) return null;
  const height = axis.lanes.length * LANE;
  const undated = axis.lanes.filter((lane) => lane.undated.length > 0);
  return (
    <figure className="time-axis" aria-label={words.compareAxis}>
      <svg aria-hidden="true" width="100%" height={height + TICKS} className="time-drawing">
        {axis.ticks.map(({ at, year }, i) => (
          <g key={year}>
            <line x1={percent(at)} x2={percent(at)} y1="0" y2={height} className="time-tick" />
            <text
              x={percent(at)}
              y={height + 16}
              textAnchor={i === 0 ? 'start' : at > 0.97 ? 'end' : 'middle'}
            >
              {year}
            </text>
          </g>
        ))}
        {axis.lanes.map((lane, i) => (
          <Lane key={lane.id} lane={lane} y={i * LANE} />
        ))}
      </svg>
      <figcaption className="text-small text-soft">
        {undated.map(({ id, name, undated: events }) => (
          <p key={id}>{words.compareUndated(name, events.join(words.listSeparator))}</p>
        ))}
        <p>{words.compareAxisLegend}</p>
      </figcaption>
    </figure>
  );
}

function Lane({ lane: { name, marks, told }, y }: { lane: TimeLane; y: number }) {
  const middle = y + 31;
  return (
    <>
      <line x1="0" x2="100%" y1={middle} y2={middle} className="time-line" />
      {marks.map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: events have no ids, and their order never changes
        <Mark key={i} mark={mark} y={middle} />
      ))}
      {told && (
        <text
          x={percent((told.from + told.to) / 2)}
          y={middle + 6}
          textAnchor="middle"
          className="time-told"
        >
          ◆<title>{told.label}</title>
        </text>
      )}
      <text x="0" y={y + 16} className="time-name">
        {name}
      </text>
    </>
  );
}

function Mark({ mark: { from, to, bound, label }, y }: { mark: TimeMark; y: number }) {
  const className = bound ? 'time-mark time-bound' : 'time-mark';
  return to > from ? (
    <rect x={percent(from)} width={percent(to - from)} y={y - 5} height="10" className={className}>
      <title>{label}</title>
    </rect>
  ) : (
    <circle cx={percent(from)} cy={y} r="5" className={className}>
      <title>{label}</title>
    </circle>
  );
}
