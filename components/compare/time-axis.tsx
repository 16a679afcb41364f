// The events of the compared cases on one axis. A drawing for the eye: the events stand as text in the
// row of the timeline, and what has no date is named beside its lane.
import type { Column } from '#lib/cases/comparison';
import { type TimeLane, type TimeLanes, type TimeMark, timeLanes } from '#lib/cases/time-lanes';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

interface Props {
  readonly columns: readonly Column[];
  readonly locale: Locale;
}

type Ticks = TimeLanes['ticks'];

/** Positions are in per cent of the width, so that letters keep their size on any screen. */
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

export function TimeAxis({ columns, locale }: Props) {
  const words = messages(locale);
  const axis = timeLanes(columns, locale);
  if (!axis) return null;
  return (
    <figure className="time-axis" aria-label={words.compareAxis}>
      {axis.lanes.map((lane) => (
        <div key={lane.id}>
          <p>
            <span className="time-name">{lane.name}</span>
            {lane.undated.length > 0 && (
              <span className="text-soft">
                {words.compareUndated(lane.undated.join(words.listSeparator))}
              </span>
            )}
          </p>
          <Lane lane={lane} ticks={axis.ticks} />
        </div>
      ))}
      <Years ticks={axis.ticks} />
      <figcaption className="text-soft">{words.compareAxisLegend}</figcaption>
    </figure>
  );
}

function Lane({ lane: { marks, told }, ticks }: { lane: TimeLane; ticks: Ticks }) {
  return (
    <svg aria-hidden="true" width="100%" height="24" className="time-drawing">
      {ticks.map(({ at, year }) => (
        <line key={year} x1={percent(at)} x2={percent(at)} y1="0" y2="24" className="time-tick" />
      ))}
      <line x1="0" x2="100%" y1="12" y2="12" className="time-line" />
      {marks.map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: events have no ids, and their order never changes
        <Mark key={i} mark={mark} />
      ))}
      {told && (
        <text
          x={percent((told.from + told.to) / 2)}
          y="18"
          textAnchor="middle"
          className="time-told"
        >
          ◆<title>{told.label}</title>
        </text>
      )}
    </svg>
  );
}

function Mark({ mark: { from, to, bound, label } }: { mark: TimeMark }) {
  const className = bound ? 'time-mark time-bound' : 'time-mark';
  return to > from ? (
    <rect x={percent(from)} width={percent(to - from)} y="7" height="10" className={className}>
      <title>{label}</title>
    </rect>
  ) : (
    <circle cx={percent(from)} cy="12" r="5" className={className}>
      <title>{label}</title>
    </circle>
  );
}

function Years({ ticks }: { ticks: Ticks }) {
  return (
    <svg aria-hidden="true" width="100%" height="18" className="time-drawing">
      {ticks.map(({ at, year }) => (
        <text
          key={year}
          x={percent(at)}
          y="14"
          textAnchor={at === 0 ? 'start' : at > 0.97 ? 'end' : 'middle'}
        >
          {year}
        </text>
      ))}
    </svg>
  );
}
