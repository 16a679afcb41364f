// Figures and versions, with their unit and their date.
import type { Case } from '#lib/casebook';
import { marksOf, type PresentedFact } from '#lib/cases/present';
import { versionTime } from '#lib/cases/version-time';
import type { Locale } from '#lib/locales';
import { AnchorLink } from '../ui/anchor-link';
import { Fact } from './fact';
import { SourceMarks } from './source-marks';

interface Props {
  readonly item: Case;
  readonly locale: Locale;
  readonly figures: readonly PresentedFact[];
}

export function FigureList({ item, locale, figures }: Props) {
  return (
    <ul className="grid gap-1">
      {figures.map((fact) => (
        <li key={fact.key}>
          <Fact fact={fact} locale={locale} />
        </li>
      ))}
      {item.versions.map(({ of, value, when, asOf, at }, i) => (
        <li key={versionAnchor(i)} id={versionAnchor(i)}>
          <AnchorLink to={versionAnchor(i)} label={`${of} ${value}`} locale={locale} />
          {of} {value}
          <span className="ms-2 text-small text-soft">{versionTime(when, asOf, locale)}</span>
          <SourceMarks marks={marksOf(item, at)} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

const versionAnchor = (i: number): string => `f-version-${i + 1}`;
