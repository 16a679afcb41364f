'use client';

// Why a case was found, when title, summary and facts of its card do not show it: a piece of the prose
// or a fact, with a link to its very place. Without it the result stands as it is.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CaseCard } from '#lib/cases/card';
import { type Locale, locales } from '#lib/locales';
import type { SearchHit } from '#lib/search/engine';
import type { Excerpt as Found } from '#lib/search/excerpt';
import { markable } from '#lib/search/highlight';
import { isToldBy } from '#lib/search/told';
import { paths } from '#lib/url/paths';
import { ExcerptLine } from './excerpt-line';

interface Props {
  readonly hit: SearchHit | undefined;
  readonly card: CaseCard;
  readonly locale: Locale;
}

/** Files are fetched for results about to come into view. */
const NEAR = '200px';

export function Excerpt({ hit, card, locale }: Props) {
  const shown = useMemo(() => markable(textOf(card)), [card]);
  const words = hit?.words;
  const isWanted = useMemo(() => words && !isToldBy(shown, words), [shown, words]);
  if (!hit || !isWanted) return null;
  return <Explained hit={hit} id={card.id} locale={locale} />;
}

function Explained({ hit, id, locale }: { hit: SearchHit; id: string; locale: Locale }) {
  const box = useRef<HTMLDivElement>(null);
  /** `null`: there is nothing to show. The last one stays until the next is there. */
  const [found, setFound] = useState<Found | null>();
  const other = locales.find((one) => one !== locale) ?? locale;
  const source = hit.isOtherLocale ? other : locale;
  // Answers come anew with every key and every file; most say the same of a case.
  const asked = JSON.stringify(hit.words);

  useEffect(() => {
    const words: string[][] = JSON.parse(asked);
    const abort = new AbortController();
    const show = async () => {
      const { explain } = await import('./explain.client');
      setFound((await explain(paths.sections(source, id), words, abort.signal)) ?? null);
    };
    const stop = whenNear(box.current, () => {
      show().catch(() => {
        if (!abort.signal.aborted) setFound(null);
      });
    });
    return () => {
      stop();
      abort.abort();
    };
  }, [asked, source, id]);

  const state = found ? 'shown' : found === null ? 'none' : 'awaited';
  return (
    <div
      ref={box}
      data-excerpt={state}
      className={
        found === null ? '' : 'line-clamp-3 min-h-[3lh] text-small sm:line-clamp-2 sm:min-h-[2lh]'
      }
    >
      {found && (
        <ExcerptLine
          excerpt={found}
          href={paths.case(source, id, found.anchor)}
          locale={source}
          lang={source === locale ? undefined : source}
        />
      )}
    </div>
  );
}

/** The words that a reader sees on the card. */
function textOf({ title, summary, company, outcome, shown }: CaseCard): string {
  const facts = shown.flatMap((facet) => facet.facts.map(({ label }) => label));
  return [title, summary, company, outcome.label, ...facts].join('\n');
}

function whenNear(element: HTMLElement | null, then: () => void): () => void {
  if (!element) return () => {};
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
