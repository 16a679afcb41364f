// What a term means and where it belongs.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import type { Term } from '#lib/terms/schema';
import { MarkedLanguage } from '../ui/marked-language';

interface Props {
  readonly term: Term;
  /** Other names of a tool are shown; those of a notion are search words only. */
  readonly isTool: boolean;
  readonly locale: Locale;
}

export function TermFacts({ term, isTool, locale }: Props) {
  const words = messages(locale);
  const isNotion = term.definition === term.label;
  return (
    <>
      {!isNotion && <p className="max-w-(--measure) text-lead">{term.definition[locale]}</p>}
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-1 text-small">
        {isTool && term.aliases.length > 0 && (
          <div className="flex gap-2">
            <dt className="shrink-0 text-soft">{words.aliases}</dt>
            <dd>
              <MarkedLanguage text={term.aliases.join(words.listSeparator)} locale={locale} />
            </dd>
          </div>
        )}
        {term.homepage && (
          <div className="flex gap-2">
            <dt className="shrink-0 text-soft">{words.homepage}</dt>
            <dd>
              <a href={term.homepage} rel="noreferrer">
                {term.homepage}
              </a>
            </dd>
          </div>
        )}
        {term.cncf && (
          <div className="flex gap-2">
            <dt className="shrink-0 text-soft">{words.landscape}</dt>
            <dd lang="en">{term.cncf}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
