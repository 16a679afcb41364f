// The cases of a company on one time axis: events as numbered marks, platforms as bars. Drawn for the
// eye; platforms have their dates in words beside the bar, events and moves in the list below.
import type { Case, Casebook } from '#lib/casebook';
import { presentState, valueLabel } from '#lib/cases/present';
import { periodInWords } from '#lib/cases/present-row';
import { stackMarks } from '#lib/charts/stack-marks';
import { stretchOf, type TimeScale } from '#lib/charts/time-scale';
import { platformPeriods } from '#lib/companies/platform-periods';
import { stepWords } from '#lib/companies/step-words';
import { dateOf, type WholeJourney } from '#lib/companies/whole-journey';
import { findFacet, platformFacet } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { formatDate } from '#lib/messages/dates';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { Fact } from '../case/fact';
import { type Mark, TimeAxis, TimeStrip } from '../charts/time-axis';
import { JourneyCase } from './journey-case';

interface Props {
  readonly book: Casebook;
  readonly journey: WholeJourney;
  readonly scale: TimeScale;
  readonly locale: Locale;
}

export function JourneyChart({ book, journey, scale, locale }: Props) {
  const words = messages(locale);
  const title = 'journey-chart';
  return (
    <figure aria-labelledby={title} className="mb-10">
      <figcaption>
        <p id={title} className="font-bold">
          {words.journeyTitle}
        </p>
        <Legend locale={locale} />
      </figcaption>
      {journey.cases.map((item) => (
        <div key={item.id} className="mt-6 break-inside-avoid">
          <JourneyCase book={book} item={item} locale={locale} />
          <div className="label-row break-inside-avoid">
            <p className="text-small text-soft">{words.journeyEvents}</p>
            <div>
              <TimeAxis scale={scale} />
              <TimeStrip scale={scale} marks={marksOfCase(book, item, journey, scale, locale)} />
            </div>
          </div>
          <Platforms book={book} item={item} scale={scale} locale={locale} />
        </div>
      ))}
    </figure>
  );
}

/** Marks nearer to each other than this would overlap on a phone; in percent. */
const gap = 8;

function marksOfCase(
  book: Casebook,
  item: Case,
  { dated }: WholeJourney,
  scale: TimeScale,
  locale: Locale,
): Mark[] {
  const marks = dated.flatMap((step, i) => {
    const date = dateOf(step);
    if (step.item !== item || date === 'not-stated') return [];
    const { kind, parts, href } = stepWords(book, step, locale);
    const said = parts.map(({ text }) => text).join('');
    const title = `${formatDate(date, locale)} ${kind}${messages(locale).colon}${said}`;
    return [{ ...stretchOf(date), label: `${i + 1}`, href, title }];
  });
  const rows = stackMarks(
    marks.map(({ from, to }) => scale.place((from + to) / 2)),
    gap,
  );
  return marks.map((mark, i) => ({ ...mark, row: rows[i] ?? 0 }));
}

type RowProps = Omit<Props, 'journey'> & { readonly item: Case };

function Platforms({ book, item, scale, locale }: RowProps) {
  const words = messages(locale);
  const facet = findFacet(platformFacet);
  const facts = facet ? presentState(book, item, facet, locale) : [];
  const periods = platformPeriods(item);
  if (periods.length === 0) return <p className="label-row text-soft">{words.noPlatform}</p>;
  return (
    <ul>
      {periods.map((period) => {
        const fact = facts.find(({ anchor }) => anchor === period.anchor);
        if (!fact) return null;
        const scope = period.statement.scope ?? item.outcome.scope;
        const when = periodInWords(period.statement, locale) || words.datesNotStated;
        const details = [valueLabel(book, 'scope', scope, locale), when];
        return (
          <li key={period.anchor} className="label-row break-inside-avoid">
            <div className="text-small">
              <Fact
                fact={{ ...fact, details, note: undefined }}
                locale={locale}
                page={paths.case(locale, item.id)}
              />
            </div>
            <TimeStrip scale={scale} spans={period.spans} />
          </li>
        );
      })}
    </ul>
  );
}

/** A short strip for each way of drawing. */
function Legend({ locale }: { locale: Locale }) {
  const words = messages(locale);
  const scale: TimeScale = { from: 0, to: 1, ticks: [], place: (share) => share * 100 };
  return (
    <>
      <ul className="flex flex-wrap gap-x-6 text-small text-soft">
        {(['certain', 'vague', 'open', 'known'] as const).map((kind) => (
          <li key={kind} className="flex items-center gap-2">
            <span className="block w-8">
              <TimeStrip
                scale={scale}
                spans={[kind === 'known' ? { kind, from: 0.5, to: 0.5 } : { kind, from: 0, to: 1 }]}
              />
            </span>
            {words.journeyKeys[kind]}
          </li>
        ))}
      </ul>
      <p className="text-small text-soft">{words.journeyNumbers}</p>
    </>
  );
}
