// Motives and reasons: terms with an optional note, each with its evidence.
import type { Case, Casebook } from '#lib/casebook';
import { termOf } from '#lib/casebook';
import { entryAnchors } from '#lib/cases/anchors';
import { marksOf } from '#lib/cases/present';
import type { CaseFields } from '#lib/cases/schema';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { termPath } from '#lib/url/term-path';
import { Fact } from './fact';

interface Props {
  readonly book: Casebook;
  readonly item: Case;
  readonly locale: Locale;
  /** Prefix of the anchors: `motive` or `reason`. */
  readonly field: string;
  readonly reasons: CaseFields['motives'];
  /** Vocabularies a reason may come from, in order. */
  readonly vocabularies: readonly string[];
}

export function ReasonList({ book, item, locale, field, reasons, vocabularies }: Props) {
  if (reasons === 'not-stated') return <p className="text-soft">{messages(locale).notStated}</p>;
  const anchors = entryAnchors(
    field,
    reasons.map(({ is }) => is),
  );
  return (
    <ul className="grid gap-2">
      {reasons.map(({ is, note, at }, i) => {
        const vocabulary = vocabularies.find((id) => termOf(book, id, is)) ?? '';
        const fact = {
          key: is,
          label: termOf(book, vocabulary, is)?.label[locale] ?? is,
          href: termPath(locale, vocabulary, is),
          details: [],
          note: note?.[locale],
          feeds: true,
          anchor: anchors[i] ?? '',
          marks: marksOf(item, at),
        };
        return (
          <li key={fact.anchor}>
            <Fact fact={fact} locale={locale} />
          </li>
        );
      })}
    </ul>
  );
}
