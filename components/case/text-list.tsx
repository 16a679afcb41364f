// Short texts with evidence: plans and lessons.
import type { Case } from '#lib/casebook';
import { marksOf } from '#lib/cases/present';
import type { Locale, LocalizedText } from '#lib/locales';
import { AnchorLink } from '../ui/anchor-link';
import { SourceMarks } from './source-marks';

interface Entry {
  readonly text: LocalizedText;
  readonly at: readonly string[];
  /** Shown behind the text, such as a due date. */
  readonly detail?: string | undefined;
}

interface Props {
  readonly item: Case;
  readonly locale: Locale;
  /** Prefix of the anchors. */
  readonly field: string;
  /** What an entry is, in a word or two. */
  readonly kind: string;
  readonly entries: readonly Entry[];
}

export function TextList({ item, locale, field, kind, entries }: Props) {
  return (
    <ul className="grid max-w-(--measure) list-disc gap-1.5 ps-5">
      {entries.map(({ text, at, detail }, i) => (
        <li key={text.en} id={`f-${field}-${i + 1}`}>
          <AnchorLink to={`f-${field}-${i + 1}`} label={`${kind} ${i + 1}`} locale={locale} />
          {text[locale]}
          {detail && <span className="ms-2 text-small text-soft">{detail}</span>}
          <SourceMarks marks={marksOf(item, at)} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
