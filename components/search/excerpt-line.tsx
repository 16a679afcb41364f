// An excerpt as a line: where it stands, as a link there, then the words around what was found.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import type { Excerpt } from '#lib/search/excerpt';
import { MarkedRanges } from './marked-ranges';

interface Props {
  readonly excerpt: Excerpt;
  readonly href: string;
  /** The language of the case page it leads to. */
  readonly locale: Locale;
  /** Set when that is not the language of this page. */
  readonly lang?: string | undefined;
}

export function ExcerptLine({ excerpt, href, locale, lang }: Props) {
  const { colon } = messages(locale);
  const { label, name, piece, lang: own } = excerpt;
  return (
    <p lang={lang}>
      <a href={href}>
        {label}
        {label && name && colon}
        {name && (
          <span lang={own}>
            <MarkedRanges {...name} />
          </span>
        )}
      </a>
      {piece && (
        <>
          {colon}
          <span lang={own}>
            {piece.isCutBefore && '…'}
            <MarkedRanges {...piece} />
            {piece.isCutAfter && '…'}
          </span>
        </>
      )}
    </p>
  );
}
