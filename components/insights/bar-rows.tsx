// Rows of bars: the name in letters that wrap, the bars beside it or, on a phone, below. Every bar is a
// link with a name of its own; sign and number stand in it, so that colour never speaks alone.

import { signDrawing } from '#lib/charts/sign-drawing';
import { type Bar, layoutBars } from '#lib/insights/bar-layout';
import { SvgItem, SvgList } from './svg-list';

export interface BarPart {
  /** Spoken: what and how many. */
  readonly name: string;
  readonly href: string;
  readonly count: number;
  readonly sign?: string | undefined;
  /** A tone of the design, or the look of silence. */
  readonly look: string;
}

export interface BarRow {
  readonly id: string;
  readonly label: string;
  /** Of all parts together, where that says more than the parts do. */
  readonly whole?: { readonly name: string; readonly href: string; readonly count: number };
  /** None of them empty. */
  readonly parts: readonly BarPart[];
}

export function BarRows({ rows }: { rows: readonly BarRow[] }) {
  const hasSigns = rows.some(({ parts }) => parts.some(({ sign }) => sign !== undefined));
  const layout = layoutBars(
    rows.map(({ parts }) => parts.map(({ count }) => count)),
    hasSigns ? 'sign' : 'number',
  );
  const at = (row: number, { part }: Bar) => rows[row]?.parts[part];
  return (
    <ul className="grid gap-2">
      {rows.map((row, i) => (
        <li
          key={row.id}
          className="bar-row items-center gap-x-4 sm:grid sm:grid-cols-[15rem_minmax(0,1fr)]"
        >
          <p className="leading-snug sm:text-end">
            {row.whole ? (
              <a
                href={row.whole.href}
                aria-label={row.whole.name}
                className="inline-block py-0.5 text-ink no-underline hover:underline"
              >
                {row.label}
                {'\u00a0'}
                <span className="text-soft">{row.whole.count}</span>
              </a>
            ) : (
              <span className="inline-block py-0.5">{row.label}</span>
            )}
          </p>
          <div>
            {layout.rows[i]?.map((strip) => (
              <SvgList
                key={strip.map(({ part }) => part).join()}
                label={row.label}
                height={28}
                className="bar-strip block"
              >
                {strip.map((bar) => {
                  const part = at(i, bar);
                  return (
                    part && (
                      <SvgItem key={part.look + part.sign}>
                        <BarLink bar={bar} part={part} isInside={layout.isStacked} />
                      </SvgItem>
                    )
                  );
                })}
              </SvgList>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface BarProps {
  readonly bar: Bar;
  readonly part: BarPart;
  readonly isInside: boolean;
}

function BarLink({ bar: { x, width }, part, isInside }: BarProps) {
  const middle = `${isInside ? x + width / 2 : x + width}%`;
  const shift = part.sign ? 3 : 0;
  return (
    <a href={part.href} aria-label={part.name} className={`bar ${part.look}`}>
      {!isInside && <rect width="100%" height="28" fillOpacity="0" />}
      <rect x={`${x}%`} y="1" width={`${width}%`} height="26" className="bar-fill" />
      <svg
        aria-hidden="true"
        x={middle}
        y="14"
        overflow="visible"
        className={isInside ? 'bar-inside' : 'bar-behind'}
      >
        {part.sign && (
          <path
            d={signDrawing(part.sign)}
            transform={`translate(${isInside ? -16 : 6} -6) scale(.75)`}
            className="bar-sign"
          />
        )}
        <text
          x={isInside ? shift : part.sign ? 24 : 6}
          dy=".36em"
          textAnchor={isInside && !part.sign ? 'middle' : 'start'}
        >
          {part.count}
        </text>
      </svg>
    </a>
  );
}
