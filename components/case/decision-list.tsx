// The decisions that a source records, in its order, each with what became of it.
import type { PresentedDecision } from '#lib/cases/decisions';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { AnchorLink } from '../ui/anchor-link';
import { SourceMarks } from './source-marks';

interface Props {
  readonly decisions: readonly PresentedDecision[];
  readonly counts: readonly string[];
  readonly locale: Locale;
}

export function DecisionList({ decisions, counts, locale }: Props) {
  const words = messages(locale);
  return (
    <>
      {decisions.length > 1 && <p className="mb-3 text-soft">{counts.join(words.listSeparator)}</p>}
      <ol>
        {decisions.map(({ anchor, label, status, date, text, reasons, links, marks }) => (
          <li key={anchor} id={anchor} className="label-row">
            <AnchorLink to={anchor} label={label} locale={locale} />
            <p>
              <span className="term">{label}</span>
              <span
                className={`status ms-2 border px-1 text-small ${
                  status.id === 'accepted' ? 'border-transparent text-soft' : 'border-strong-rule'
                }`}
              >
                {status.label}
              </span>
              <span className="block text-small text-soft">{date}</span>
            </p>
            <div>
              <p className={status.id === 'superseded' ? 'text-soft' : undefined}>
                {text}
                <SourceMarks marks={marks} locale={locale} />
              </p>
              {(reasons || links.length > 0) && (
                <p className="flex flex-wrap gap-x-4 text-small text-soft">
                  {reasons && (
                    <span>
                      {words.why}
                      {reasons}
                    </span>
                  )}
                  {links.map((link) => (
                    <span key={link.words}>
                      {link.words}{' '}
                      {link.to.map((to, i) => (
                        <span key={to.anchor}>
                          {i > 0 && words.listSeparator}
                          <a href={`#${to.anchor}`}>{to.label}</a>
                        </span>
                      ))}
                    </span>
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
