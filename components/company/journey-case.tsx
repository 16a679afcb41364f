// The head of a case within the journey of its company: its name, whose decision it was, how it belongs
// to the others, and what became of it.
import { type Case, type Casebook, caseOf } from '#lib/casebook';
import { caseCard } from '#lib/cases/card';
import { shortName } from '#lib/cases/short-name';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { OutcomeBadge } from '../case/outcome-badge';

interface Props {
  readonly book: Casebook;
  readonly item: Case;
  readonly locale: Locale;
}

export function JourneyCase({ book, item, locale }: Props) {
  const words = messages(locale);
  const card = caseCard(book, item, locale);
  const relations = [
    [words.parentCase, item.parent ? [item.parent] : []],
    [words.childCases, item.children],
    [words.followsCase, item.follows ? [item.follows] : []],
    [words.followedByCase, item.followedBy],
  ] as const;
  return (
    <>
      <h3>
        <a href={card.href} className="text-ink">
          {shortName(book, item, locale)}
        </a>
      </h3>
      <dl className="mb-2 flex flex-wrap gap-x-6 text-small">
        <Entry label={words.unit}>
          {item.unit === 'not-stated' ? words.notStated : item.unit[locale]}
        </Entry>
        <Entry label={words.outcome}>
          <OutcomeBadge {...card.outcome} />
        </Entry>
        <Entry label={words.scope}>{card.outcome.scope}</Entry>
        {relations.map(
          ([label, ids]) =>
            ids.length > 0 && (
              <Entry key={label} label={label}>
                {ids.map((id, i) => (
                  <span key={id}>
                    {i > 0 && words.listSeparator}
                    <a href={paths.case(locale, id)} className="inline-block py-0.5">
                      {shortName(book, caseOf(book, id), locale)}
                    </a>
                  </span>
                ))}
              </Entry>
            ),
        )}
      </dl>
    </>
  );
}

function Entry({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="flex gap-2">
      <dt className="shrink-0 text-soft">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
