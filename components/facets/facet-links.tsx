// All facets as links: the filter that works without JavaScript.
import type { Casebook } from '#lib/casebook';
import { groupLabels } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';

export function FacetLinks({ book, locale }: { book: Casebook; locale: Locale }) {
  return (
    <nav aria-label={messages(locale).browseBy}>
      <dl className="grid gap-1">
        {Object.entries(groupLabels(locale)).map(([group, name]) => {
          const own = book.facets.filter((facet) => facet.group === group);
          if (own.length === 0) return null;
          return (
            <div key={group} className="gap-x-6 sm:grid sm:grid-cols-[9rem_minmax(0,1fr)]">
              <dt className="text-soft">{name}</dt>
              <dd className="flex flex-wrap gap-x-5">
                {own.map(({ id, label }) => (
                  <a key={id} href={paths.facet(locale, id)} className="inline-block py-0.5">
                    {label[locale]}
                  </a>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </nav>
  );
}
