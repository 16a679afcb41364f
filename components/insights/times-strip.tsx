// The dates of one case on the shared scale: a line, its events, its outcome and its telling. What is
// known only roughly is as wide as it is vague. Decoration: the link around it says it in words.

import { signDrawing } from '#lib/charts/sign-drawing';
import { stretchOf, type TimeScale } from '#lib/charts/time-scale';
import type { CaseTimes } from '#lib/insights/case-times';
import type { Locale } from '#lib/locales';
import { insightWords } from '#lib/messages/insights';
import type { FactDate } from '#lib/text/values';

const height = 34;
const middle = height / 2;

interface Props {
  readonly scale: TimeScale;
  readonly times: CaseTimes;
  readonly sign: string;
  readonly tone: string;
}

export function TimesStrip({ scale, times: { stretch, dated, outcome, told }, sign, tone }: Props) {
  const at = (year: number) => `${scale.place(year)}%`;
  const centre = (date: FactDate) => {
    const { from, to } = stretchOf(date);
    return at((from + to) / 2);
  };
  const vague = [...dated.map(({ date }) => date), ...(outcome ? [outcome] : [])].filter(
    ({ precision }) => precision !== 'day',
  );
  return (
    <svg aria-hidden="true" width="100%" height={height} overflow="visible" className="times block">
      {[...scale.ticks, scale.to].map((year) => (
        <line key={year} x1={at(year)} x2={at(year)} y1="0" y2="100%" className="stroke-rule" />
      ))}
      {stretch && (
        <line
          x1={at(stretch.from)}
          x2={at(stretch.to)}
          y1={middle}
          y2={middle}
          className="times-line"
        />
      )}
      {distinct(vague).map((date) => {
        const { from, to } = stretchOf(date);
        const width = `${Math.round((scale.place(to) - scale.place(from)) * 100) / 100}%`;
        const key = `${date.value} ${date.bound}`;
        return (
          <rect
            key={key}
            x={at(from)}
            y={middle - 5}
            width={width}
            height="10"
            className="times-vague"
          />
        );
      })}
      {distinct(dated.map(({ date }) => date)).map((date) => (
        <circle
          key={`${date.value} ${date.bound}`}
          cx={centre(date)}
          cy={middle}
          r="4"
          className="times-event"
        />
      ))}
      {told && <Told x={centre(told)} />}
      {outcome && (
        <svg
          aria-hidden="true"
          x={centre(outcome)}
          y={middle}
          overflow="visible"
          className={`tone-${tone}`}
        >
          <OutcomeMark sign={sign} />
        </svg>
      )}
    </svg>
  );
}

const distinct = (dates: readonly FactDate[]): FactDate[] =>
  dates.filter(
    ({ value, bound }, i) =>
      dates.findIndex((other) => other.value === value && other.bound === bound) === i,
  );

function Told({ x }: { x: string | number }) {
  return (
    <svg aria-hidden="true" x={x} y={middle} overflow="visible">
      <path d="M0-11V11M-4-16H4L0-11zM-4 16H4L0 11z" className="times-told" />
    </svg>
  );
}

function OutcomeMark({ sign }: { sign: string }) {
  return (
    <>
      <circle r="10" className="times-outcome" />
      <path d={signDrawing(sign)} transform="translate(-5.6 -5.6) scale(.7)" className="bar-sign" />
    </>
  );
}

export function TimesLegend({ locale }: { locale: Locale }) {
  const words = insightWords(locale);
  const drawings = {
    event: <circle cx="14" cy={middle} r="4" className="times-event" />,
    vague: <rect x="3" y={middle - 5} width="22" height="10" className="times-vague" />,
    outcome: (
      <svg aria-hidden="true" x="14" y={middle} overflow="visible" className="tone-grey">
        <OutcomeMark sign="check" />
      </svg>
    ),
    told: <Told x="14" />,
  };
  return (
    <ul aria-label={words.legend} className="mb-3 flex flex-wrap gap-x-5 text-small">
      {(['event', 'vague', 'outcome', 'told'] as const).map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width="28" height={height} className="times shrink-0">
            {drawings[kind]}
          </svg>
          {words.timesLegend[kind]}
        </li>
      ))}
    </ul>
  );
}
