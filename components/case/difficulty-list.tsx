// What was hard: the problem, its cause and its fix, each stated or said to be not stated.
import { type Case, type Casebook, termOf } from '#lib/casebook';
import { entryAnchors } from '#lib/cases/anchors';
import { marksOf } from '#lib/cases/present';
import type { Locale, LocalizedText } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { termPath } from '#lib/url/term-path';
import { AnchorLink } from '../ui/anchor-link';
import { SourceMarks } from './source-marks';

interface Props {
  readonly book: Casebook;
  readonly item: Case;
  readonly locale: Locale;
}

export function DifficultyList({ book, item, locale }: Props) {
  const words = messages(locale);
  if (item.difficulties === 'not-stated') return <p className="text-soft">{words.notStated}</p>;
  const anchors = entryAnchors(
    'difficulty',
    item.difficulties.map(({ is }) => is),
  );
  return (
    <ul className="grid gap-4">
      {item.difficulties.map(({ is, text, cause, fix, at }, i) => (
        <li key={anchors[i]} id={anchors[i]} className="max-w-(--measure)">
          <AnchorLink
            to={anchors[i] ?? ''}
            label={termOf(book, 'friction', is)?.label[locale] ?? is}
            locale={locale}
          />
          <p>
            <a href={termPath(locale, 'friction', is)} className="font-bold text-ink">
              {termOf(book, 'friction', is)?.label[locale]}
            </a>
            {words.colon}
            {text[locale]}
            <SourceMarks marks={marksOf(item, at)} locale={locale} />
          </p>
          <DifficultyDetails cause={cause} fix={fix} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

type Detail = LocalizedText | 'not-stated';

/** Cause and fix, each told or said to be untold; where neither is told, in one line. */
function DifficultyDetails({ cause, fix, locale }: { cause: Detail; fix: Detail; locale: Locale }) {
  const words = messages(locale);
  const rows: [string, Detail][] =
    cause === 'not-stated' && fix === 'not-stated'
      ? [[`${words.cause}${words.listSeparator}${words.fix}`, cause]]
      : [
          [words.cause, cause],
          [words.fix, fix],
        ];
  return (
    <dl className="text-small">
      {rows.map(([label, value]) => (
        <div key={label} className="flex gap-2">
          <dt className="min-w-12 shrink-0 text-soft">{label}</dt>
          <dd className={value === 'not-stated' ? 'text-soft' : undefined}>
            {value === 'not-stated' ? words.notStated : value[locale]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
