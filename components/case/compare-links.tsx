// The ready-made comparisons of a case with every other.
import type { Case, Casebook } from '#lib/casebook';
import { shortName } from '#lib/cases/short-name';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { pairId } from '#lib/url/pairs';
import { paths } from '#lib/url/paths';

interface Props {
  readonly book: Casebook;
  readonly item: Case;
  readonly locale: Locale;
}

export function CompareLinks({ book, item, locale }: Props) {
  const words = messages(locale);
  const others = book.cases.filter(({ id }) => id !== item.id);
  if (others.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-2 text-soft">{words.compareWith}</h3>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {others.map((other) => (
          <li key={other.id}>
            <a href={paths.pair(locale, pairId(item.id, other.id))} className="inline-block py-0.5">
              {shortName(book, other, locale)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
