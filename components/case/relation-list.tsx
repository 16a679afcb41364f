// Cases that belong to this one, by kind of relation.
import { type Case, type Casebook, caseOf } from '#lib/casebook';
import { originMark } from '#lib/cases/origin-mark';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { InternalMark } from '../ui/internal-mark';

interface Props {
  readonly book: Casebook;
  readonly item: Case;
  readonly locale: Locale;
}

export function RelationList(props: Props) {
  const { book, locale } = props;
  const groups = relations(props);
  const shown = new Set<string>();
  return (
    <dl className="grid gap-2">
      {groups.map(([label, ids]) => {
        const fresh = ids.filter((id) => !shown.has(id));
        for (const id of fresh) shown.add(id);
        if (fresh.length === 0) return null;
        return (
          <div key={label} className="grid gap-x-6 sm:grid-cols-[13rem_1fr]">
            <dt className="text-soft">{label}</dt>
            {fresh.map((id) => {
              const other = caseOf(book, id);
              const { title, lang } = other.words[locale];
              return (
                <dd key={id} className="sm:col-start-2" lang={lang === locale ? undefined : lang}>
                  <a href={paths.case(locale, id)}>{title}</a>
                  <InternalMark word={originMark(other, locale).internal} />
                </dd>
              );
            })}
          </div>
        );
      })}
    </dl>
  );
}

export function hasRelations(props: Props): boolean {
  return relations(props).some(([, ids]) => ids.length > 0);
}

function relations({
  book,
  item,
  locale,
}: Props): (readonly [label: string, ids: readonly string[]])[] {
  const words = messages(locale);
  const sameSource = book.cases
    .filter(({ id, primary }) => id !== item.id && primary.id === item.primary.id)
    .map(({ id }) => id);
  return [
    [words.parentCase, item.parent ? [item.parent] : []],
    [words.childCases, item.children],
    [words.followsCase, item.follows ? [item.follows] : []],
    [words.followedByCase, item.followedBy],
    [words.relatedCase, item.relatedBothWays],
    [words.sameSource, sameSource],
  ];
}
