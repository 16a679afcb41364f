// All ready-made pairs: under each case the others it is compared with.
import { type Casebook, caseOf } from '#lib/casebook';
import { shortName } from '#lib/cases/short-name';
import { prerenderedPairs } from '#lib/likeness/prerendered-pairs';
import type { Locale } from '#lib/locales';
import { pairId } from '#lib/url/pairs';
import { paths } from '#lib/url/paths';

export function PairList({ book, locale }: { book: Casebook; locale: Locale }) {
  const ids = book.cases.map(({ id }) => id);
  const pairs = new Set(prerenderedPairs(book));
  const name = (id: string) => shortName(book, caseOf(book, id), locale);
  return (
    <dl className="grid gap-4">
      {ids.map((id) => {
        const others = ids.filter((other) => other !== id && pairs.has(pairId(id, other)));
        if (others.length === 0) return null;
        return (
          <div key={id}>
            <dt className="font-bold">{name(id)}</dt>
            {others.map((other) => (
              <dd key={other} className="inline-block pe-5">
                <a href={paths.pair(locale, pairId(id, other))} className="inline-block py-0.5">
                  {name(other)}
                </a>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
