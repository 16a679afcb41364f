// One fact: label, status, details, note, and the marks that prove it.
import type { PresentedFact } from '#lib/cases/present';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { AnchorLink } from '../ui/anchor-link';
import { SourceMarks } from './source-marks';

interface Props {
  readonly fact: PresentedFact;
  readonly locale: Locale;
  /** Path of the case page, when the fact stands elsewhere; then no anchor is set. */
  readonly page?: string;
  /** What the fact is about, for values that are no names: "not named" says little alone. */
  readonly about?: string;
}

export function Fact({ fact, locale, page, about }: Props) {
  const words = messages(locale);
  const { label, href, status, details, note, marks, anchor } = fact;
  const isPlainUse = status === undefined || status.id === 'used';
  const isHere = page === undefined && anchor !== '';
  return (
    <div id={isHere ? anchor : undefined} className="fact">
      {isHere && (
        <AnchorLink
          to={anchor}
          label={about && !href ? about + words.colon + label : label}
          locale={locale}
        />
      )}
      {href ? (
        <a href={href} className="term me-2 text-ink decoration-strong-rule hover:text-accent">
          {label}
        </a>
      ) : (
        <span className={`me-2 ${fact.key === 'not-stated' ? 'text-soft' : ''}`}>{label}</span>
      )}
      {!isPlainUse && (
        <span className="status me-2 border border-strong-rule px-1 text-small">
          {status.label}
        </span>
      )}
      {details.length > 0 && (
        <span className="text-small text-soft">{details.join(words.listSeparator)}</span>
      )}
      <SourceMarks marks={marks} locale={locale} {...(page === undefined ? {} : { page })} />
      {note && <p className="text-small text-soft">{note}</p>}
    </div>
  );
}
