// Cases of others in a like situation, and the ways to a comparison.
import { type Case, type Casebook, caseOf } from '#lib/casebook';
import { caseCard } from '#lib/cases/card';
import { prerenderedPairs } from '#lib/likeness/prerendered-pairs';
import { similarCases } from '#lib/likeness/similar-cases';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { comparisonQuery } from '#lib/url/comparison';
import { comparisonPath } from '#lib/url/comparison-path';
import { paths } from '#lib/url/paths';
import { OutcomeBadge } from './outcome-badge';

interface Props {
  readonly book: Casebook;
  readonly item: Case;
  readonly locale: Locale;
}

export function SimilarCases({ book, item, locale }: Props) {
  const words = messages(locale);
  const similar = similarCases(book, item.id, locale);
  const pages = new Set(prerenderedPairs(book));
  return (
    <>
      {similar.length > 0 && <p className="mb-3 text-soft">{words.similarLead}</p>}
      <ul className="grid gap-4">
        {similar.map(({ id, why }) => {
          const { title, lang, outcome, shortName: name } = cardOf(book, id, locale);
          return (
            <li key={id}>
              <p>
                <a
                  href={paths.case(locale, id)}
                  className="font-bold"
                  lang={lang === locale ? undefined : lang}
                >
                  {title}
                </a>
              </p>
              <p className="flex flex-wrap items-baseline gap-x-4 text-small">
                <OutcomeBadge {...outcome} />
                <span>
                  {words.inCommon}
                  {words.colon}
                  {why}
                </span>
                <a href={comparisonPath(locale, [item.id, id], pages)} className="py-0.5">
                  {words.compareWith(name)}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
      <p className="no-print mt-4">
        <a href={paths.compare(locale) + comparisonQuery([item.id])}>{words.compareAnyOther}</a>
      </p>
    </>
  );
}

const cardOf = (book: Casebook, id: string, locale: Locale) =>
  caseCard(book, caseOf(book, id), locale);
