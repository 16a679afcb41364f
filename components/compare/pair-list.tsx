// All ready-made pairs, by the case they start from.
import { type Casebook, caseOf } from '#lib/casebook';
import { shortName } from '#lib/cases/short-name';
import type { Locale } from '#lib/locales';
import { parsePair, prerenderedPairs } from '#lib/url/pairs';
import { paths } from '#lib/url/paths';

export function PairList({ book, locale }: { book: Casebook; locale: Locale }) {
  const pairs = prerenderedPairs(book.cases.map(({ id }) => id));
  const name = (id: string) => shortName(book, caseOf(book, id), locale);
  return (
    <dl className="grid gap-4">
      {book.cases.map(({ id }) => {
        const own = pairs.filter((pair) => parsePair(pair)?.[0] === id);
        if (own.length === 0) return null;
        return (
          <div key={id}>
            <dt className="font-bold">{name(id)}</dt>
            {own.map((pair) => (
              <dd key={pair} className="inline-block pe-5">
                <a href={paths.pair(locale, pair)} className="inline-block py-0.5">
                  {name(parsePair(pair)?.[1] ?? id)}
                </a>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
