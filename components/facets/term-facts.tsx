// What a term means and where it belongs. What of it nobody entered is said in words.
import type { ReactNode } from 'react';
import type { Casebook } from '#lib/casebook';
import { termLink } from '#lib/cases/present-row';
import { sameProducts } from '#lib/cases/seen-with';
import { type Facet, findFacet } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import type { Term } from '#lib/terms/schema';
import { paths } from '#lib/url/paths';
import { termPath } from '#lib/url/term-path';
import { MarkedLanguage } from '../ui/marked-language';

interface Props {
  readonly book: Casebook;
  readonly facet: Facet;
  readonly term: Term;
  readonly locale: Locale;
}

export function TermFacts({ book, facet, term, locale }: Props) {
  const words = messages(locale);
  const isNotion = term.definition === term.label;
  // Other names of a tool are shown; those of a notion are search words only.
  const isTool = facet.kind === 'statements';
  const same = sameProducts(book, facet, term.id);
  return (
    <>
      {!isNotion && <p className="max-w-(--measure) text-lead">{term.definition[locale]}</p>}
      <dl className="mt-3 flex flex-wrap items-baseline gap-x-8 gap-y-1 text-small">
        <Entry label={words.category}>
          <a href={paths.facet(locale, facet.id)} className="inline-block py-0.5">
            {facet.label[locale]}
          </a>
        </Entry>
        {facet.termNeeds.map((key) => {
          // What its terms have beside the usual fields may be a facet of its own: family, management.
          const of = findFacet(key);
          const value = term[key];
          if (!of || !value) return null;
          const { text, href } = termLink(book, of.id, value, locale);
          return (
            <Entry key={key} label={of.label[locale]}>
              {href ? (
                <a href={href} className="inline-block py-0.5">
                  {text}
                </a>
              ) : (
                text
              )}
            </Entry>
          );
        })}
        {isTool && term.aliases.length > 0 && (
          <Entry label={words.aliases}>
            <MarkedLanguage text={term.aliases.join(words.listSeparator)} locale={locale} />
          </Entry>
        )}
        {isTool && (
          <Entry label={words.homepage}>
            {term.homepage ? (
              <a href={term.homepage} rel="noreferrer" className="inline-block py-0.5">
                {term.homepage}
              </a>
            ) : (
              words.notEntered
            )}
          </Entry>
        )}
        {isTool && (
          <Entry label={words.landscape}>
            {term.cncf ? <span lang="en">{term.cncf}</span> : words.notListed}
          </Entry>
        )}
        {same.length > 0 && (
          <Entry label={words.sameProduct}>
            {same.map(({ facet: other, id }, i) => (
              <span key={other.id}>
                {i > 0 && words.listSeparator}
                <a href={termPath(locale, other.id, id)} className="inline-block py-0.5">
                  {other.label[locale]}
                  {words.colon}
                  {termLink(book, other.id, id, locale).text}
                </a>
              </span>
            ))}
          </Entry>
        )}
      </dl>
    </>
  );
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="shrink-0 text-soft">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
