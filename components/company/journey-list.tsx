// The steps of a company's journey as a list: numbered where a mark on the time axis has the number.
import type { Casebook } from '#lib/casebook';
import { shortName } from '#lib/cases/short-name';
import { stepWords } from '#lib/companies/step-words';
import { dateOf, type WholeStep } from '#lib/companies/whole-journey';
import type { Locale } from '#lib/locales';
import { formatDate } from '#lib/messages/dates';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { SourceMarks } from '../case/source-marks';

interface Props {
  readonly book: Casebook;
  readonly steps: readonly WholeStep[];
  readonly locale: Locale;
  /** Undated steps have no mark, and a heading says why. */
  readonly isUndated?: boolean;
  /** Of several cases: each step names its own. */
  readonly isJoined: boolean;
}

export function JourneyList({ book, steps, locale, isJoined, isUndated = false }: Props) {
  return (
    <ol className="border-s-2 border-strong-rule">
      {steps.map((step, i) => (
        <Step
          // biome-ignore lint/suspicious/noArrayIndexKey: the number is what tells steps apart
          key={i}
          book={book}
          step={step}
          number={isUndated ? undefined : i + 1}
          locale={locale}
          isJoined={isJoined}
        />
      ))}
    </ol>
  );
}

interface StepProps {
  readonly book: Casebook;
  readonly step: WholeStep;
  readonly number: number | undefined;
  readonly locale: Locale;
  readonly isJoined: boolean;
}

function Step({ book, step, number, locale, isJoined }: StepProps) {
  const words = messages(locale);
  const { kind, parts, href, marks } = stepWords(book, step, locale);
  const date = dateOf(step);
  const isTyped = step.kind !== 'event';
  return (
    <li
      className={`grid gap-x-4 py-1.5 ps-4 ${number ? 'grid-cols-[1.5rem_minmax(0,1fr)] sm:grid-cols-[1.5rem_11rem_minmax(0,1fr)]' : ''}`}
    >
      {number && <p className="text-soft">{number}</p>}
      {date !== 'not-stated' && (
        <p className="text-soft">
          <time dateTime={date.value}>{formatDate(date, locale)}</time>
        </p>
      )}
      <p className={number ? 'max-sm:col-start-2' : ''}>
        <a
          href={href}
          className={`font-bold text-ink ${isTyped ? 'border border-strong-rule px-1 text-small' : ''}`}
        >
          {kind}
        </a>
        {isTyped ? ' ' : words.colon}
        {parts.map(({ text, href: link }) =>
          link ? (
            <a key={link} href={link}>
              {text}
            </a>
          ) : (
            text
          ),
        )}
        <SourceMarks marks={marks} locale={locale} page={paths.case(locale, step.item.id)} />
        {isJoined && (
          <span className="block text-small text-soft">{shortName(book, step.item, locale)}</span>
        )}
      </p>
    </li>
  );
}
