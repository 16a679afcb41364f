// Measurements before and after a change: both sides in one line, the change beside them.
import type { PresentedMeasurement } from '#lib/cases/measurements';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { AnchorLink } from '../ui/anchor-link';
import { SourceMarks } from './source-marks';

interface Props {
  readonly measurements: readonly PresentedMeasurement[];
  readonly locale: Locale;
}

export function MeasurementList({ measurements, locale }: Props) {
  const { colon, listSeparator } = messages(locale);
  return (
    <dl>
      {measurements.map(({ anchor, metric, before, after, change, details, note, marks }) => (
        <div key={anchor} id={anchor} className="label-row">
          <dt className="max-sm:text-small max-sm:font-bold max-sm:text-soft">
            {metric}
            <AnchorLink
              to={anchor}
              label={`${metric}${colon}${before.amount} → ${after.amount}`}
              locale={locale}
            />
          </dt>
          <dd>
            <p>
              {before.of} <b>{before.amount}</b> <span className="text-soft">→</span> {after.of}{' '}
              <b>{after.amount}</b>
              {change && <span className="ms-2 text-small text-soft">{change}</span>}
            </p>
            <p className="text-small text-soft">
              {details.join(listSeparator)}
              <SourceMarks marks={marks} locale={locale} />
            </p>
            {note && <p className="text-small text-soft">{note}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
