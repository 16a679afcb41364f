// Every facet of a case: what is stated in rows, what is not stated named in one line a group, so that
// silence is seen and takes no room.
import type { ReactNode } from 'react';
import type { Case, Casebook } from '#lib/casebook';
import { presentState } from '#lib/cases/present';
import { type Facet, facetGroups } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { AnchorLink } from '../ui/anchor-link';
import { FactList } from './fact-list';

interface Props {
  readonly book: Casebook;
  readonly item: Case;
  readonly locale: Locale;
}

export function CaseFacts({ book, item, locale }: Props) {
  return Object.entries(facetGroups).map(([group, label]) => {
    const facets = book.facets.filter((f) => f.group === group && f.kind === 'statements');
    const stated = facets.filter(({ id }) => item.states[id] !== 'not-stated');
    const silent = facets.filter((facet) => !stated.includes(facet));
    if (facets.length === 0) return null;
    return (
      <div key={group} className="mb-6">
        <h3 className="mb-1 text-soft">{label[locale]}</h3>
        <dl>
          {stated.map((facet) => (
            <FactRow key={facet.id} id={anchorOf(facet)} label={facetLink(facet, locale)}>
              <FactList
                facts={presentState(book, item, facet, locale)}
                locale={locale}
                about={facet.label[locale]}
              />
            </FactRow>
          ))}
          {silent.length > 0 && (
            <FactRow label={<span className="text-soft">{messages(locale).notStated}</span>}>
              <ul className="silent-facets flex flex-wrap text-soft">
                {silent.map((facet) => (
                  <li key={facet.id} id={anchorOf(facet)}>
                    {facetLink(facet, locale)}
                  </li>
                ))}
              </ul>
            </FactRow>
          )}
        </dl>
      </div>
    );
  });
}

const anchorOf = ({ id }: Facet): string => `f-${id}`;

function facetLink(facet: Facet, locale: Locale): ReactNode {
  return (
    <>
      <a
        href={paths.facet(locale, facet.id)}
        className="inline-block py-1 text-inherit no-underline hover:underline"
      >
        {facet.label[locale]}
      </a>
      <AnchorLink to={anchorOf(facet)} label={facet.label[locale]} locale={locale} />
    </>
  );
}

function FactRow({ id, label, children }: { id?: string; label: ReactNode; children: ReactNode }) {
  return (
    <div id={id} className="label-row">
      <dt className="max-sm:text-small max-sm:font-bold max-sm:text-soft">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
