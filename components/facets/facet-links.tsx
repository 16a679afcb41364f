// All facets as links: the filter that works without JavaScript.
import type { Casebook } from '#lib/casebook';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';

export function FacetLinks({ book, locale }: { book: Casebook; locale: Locale }) {
  return (
    <nav aria-label={messages(locale).browseBy}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {book.facets.map(({ id, label }) => (
          <li key={id}>
            <a href={paths.facet(locale, id)}>{label[locale]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
