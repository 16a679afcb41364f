// The facts of one case in one row: the first in sight, the others folded away or, on a ready-made page
// that would grow too large, counted with a link to the case.
import type { Cell } from '#lib/cases/comparison';
import type { PresentedFact } from '#lib/cases/present';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { Fact } from '../case/fact';

interface Props {
  readonly cell: Cell;
  readonly locale: Locale;
  /** Path of the page of the case. */
  readonly page: string;
  /** Facts beyond this number are left out. */
  readonly cap: number;
}

const IN_SIGHT = 4;
const ON_PAPER = 2;

export function CompareCell({ cell, locale, page, cap }: Props) {
  const words = messages(locale);
  const { facts, href } = cell;
  const kept = facts.slice(0, cap);
  // To unfold a single fact is more work than to read it.
  const cut = kept.length > IN_SIGHT + 1 ? IN_SIGHT : kept.length;
  // One more takes no more room than its count.
  const onPaper = facts.length > ON_PAPER + 1 ? ON_PAPER : facts.length;
  const left = facts.length - kept.length;
  const list = (some: readonly PresentedFact[], more?: string) => (
    <ul className="compare-facts" data-more={more}>
      {some.map((fact) => (
        <li key={`${fact.key} ${fact.anchor}`}>
          <Fact fact={fact} locale={locale} page={page} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(kept.slice(0, cut), onPaper < facts.length ? `+${facts.length - onPaper}` : undefined)}
      {cut < kept.length && (
        <details>
          <summary>{words.compareFolded(kept.length - cut)}</summary>
          {list(kept.slice(cut))}
        </details>
      )}
      {left > 0 && (
        <p className="compare-more">
          <a href={href}>{words.compareOnCasePage(left)}</a>
        </p>
      )}
    </>
  );
}
