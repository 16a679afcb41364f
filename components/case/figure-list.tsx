// Figures and versions, with their unit and their date.
import type { Case } from '#lib/casebook';
import { marksOf, type PresentedFact } from '#lib/cases/present';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { Fact } from './fact';
import { SourceMarks } from './source-marks';

interface Props {
  readonly item: Case;
  readonly locale: Locale;
  readonly figures: readonly PresentedFact[];
}

export function FigureList({ item, locale, figures }: Props) {
  const words = messages(locale);
  return (
    <ul className="grid gap-1">
      {figures.map((fact) => (
        <li key={fact.key}>
          <Fact fact={fact} locale={locale} />
        </li>
      ))}
      {item.versions.map(({ of, value, when, at }) => (
        <li key={`${of} ${value}`}>
          {of} {value}
          <span className="ms-2 text-small text-soft">{words.when[when]}</span>
          <SourceMarks marks={marksOf(item, at)} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
