// The search box of the home page: a plain form that opens the list with the query in its address.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';

export function SearchForm({ locale }: { locale: Locale }) {
  const words = messages(locale);
  return (
    <search className="needs-script">
      <form action={paths.cases(locale)} className="flex max-w-xl flex-wrap items-end gap-2">
        <label className="grow">
          <span className="font-bold">{words.searchLabel}</span>
          <input
            type="search"
            name="q"
            maxLength={200}
            autoComplete="off"
            aria-describedby="search-hint"
            aria-keyshortcuts="/ Control+K Meta+K"
            className="control block w-full py-2 text-lead"
          />
        </label>
        <button type="submit" className="control control-primary py-2 text-lead">
          {words.search}
        </button>
      </form>
      <p id="search-hint" className="mt-1 text-small text-soft">
        {words.searchHint}
      </p>
    </search>
  );
}
