// Where sources, or places of one source, disagree: both stand.
import type { Case } from '#lib/casebook';
import { marksOf } from '#lib/cases/present';
import type { Locale } from '#lib/locales';
import { AnchorLink } from '../ui/anchor-link';
import { SourceMarks } from './source-marks';

export function ConflictList({ item, locale }: { item: Case; locale: Locale }) {
  return (
    <dl className="grid max-w-(--measure) gap-3">
      {item.conflicts.map(({ about, says }, i) => (
        <div key={about.en} id={`f-conflict-${i + 1}`}>
          <dt className="font-bold">
            {about[locale]}
            <AnchorLink to={`f-conflict-${i + 1}`} label={about[locale]} locale={locale} />
          </dt>
          {says.map(({ text, at }) => (
            <dd key={text.en}>
              {text[locale]}
              <SourceMarks marks={marksOf(item, at)} locale={locale} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
