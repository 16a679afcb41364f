// "Link & cite": the page as text in every format. Each text can be selected without script; the
// reading script copies it with one click. On paper only the permanent link is left.
import type { Citation } from '#lib/cite/citation';
import { textFormats } from '#lib/cite/formats';
import { toHtml } from '#lib/cite/html';
import { type Locale, localeInfo, locales } from '#lib/locales';
import { citeMessages } from '#lib/messages/cite';
import { inLocale } from '#lib/url/paths';
import { sectionAnchor } from '#lib/url/section-anchor';

interface Props {
  readonly citation: Citation;
  readonly locale: Locale;
  /** Path of the page, with its query. */
  readonly path: string;
}

const anchor = sectionAnchor('cite');

export function CiteBox({ citation, locale, path }: Props) {
  const words = citeMessages(locale);
  return (
    <div className="cite">
      <details className="no-print">
        <summary>{words.title}</summary>
        <div id={anchor}>
          <p className="text-small text-soft">
            {words.lead}
            {words.otherLanguages}
            {locales
              .filter((other) => other !== locale)
              .map((other) => (
                <a
                  key={other}
                  href={`${inLocale(path, other)}#${anchor}`}
                  lang={other}
                  suppressHydrationWarning
                >
                  {localeInfo[other].ownName}
                </a>
              ))}
          </p>
          <div>
            <CopyButton format={words.formats.rich} locale={locale} />
            <p>
              <span>{words.formats.rich}</span>
              {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the very text that is copied, written with every sign escaped */}
              <span data-rich="" dangerouslySetInnerHTML={{ __html: toHtml(citation) }} />
            </p>
          </div>
          {textFormats.map(({ id, write }) => (
            <div key={id}>
              <CopyButton format={words.formats[id]} locale={locale} />
              <label>
                {words.formats[id]}
                <textarea readOnly rows={3} value={write(citation)} />
              </label>
            </div>
          ))}
        </div>
      </details>
      <p className="print-only">
        <a href={citation.url} className="print-address" suppressHydrationWarning>
          {words.permanent}
        </a>
      </p>
    </div>
  );
}

function CopyButton({ format, locale }: { format: string; locale: Locale }) {
  const { copy, copyAs } = citeMessages(locale);
  return (
    <button type="button" data-copy="" aria-label={copyAs(format)} className="control needs-script">
      {copy}
    </button>
  );
}
