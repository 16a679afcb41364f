// Every facet of a case in its state: value, none or not stated; what does not count as use apart.

import type { Case, Casebook } from '#lib/casebook';
import { presentState } from '#lib/cases/present';
import { facetGroups } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { FactList } from './fact-list';

interface Props {
  readonly book: Casebook;
  readonly item: Case;
  readonly locale: Locale;
}

export function CaseFacts({ book, item, locale }: Props) {
  const words = messages(locale);
  const isPartial = item.sources.some(({ source }) => source.extent !== 'full');
  const silent = isPartial ? words.notStatedPartial : words.notStated;
  return Object.entries(facetGroups).map(([group, label]) => {
    const facets = book.facets.filter((f) => f.group === group && f.kind === 'statements');
    if (facets.length === 0) return null;
    return (
      <div key={group} className="mb-6">
        <h3 className="mb-1 text-soft">{label[locale]}</h3>
        <dl>
          {facets.map((facet) => {
            const facts = presentState(book, item, facet, locale);
            return (
              <div
                key={facet.id}
                id={`f-${facet.id}`}
                className="grid gap-x-6 border-t border-rule py-1.5 sm:grid-cols-[13rem_1fr]"
              >
                <dt>
                  <a
                    href={paths.facet(locale, facet.id)}
                    className="text-ink no-underline hover:underline"
                  >
                    {facet.label[locale]}
                  </a>
                </dt>
                <dd>
                  {facts.length === 0 && <span className="text-soft">{silent}</span>}
                  <FactList facts={facts} locale={locale} />
                </dd>
              </div>
            );
          })}
        </dl>
      </div>
    );
  });
}
