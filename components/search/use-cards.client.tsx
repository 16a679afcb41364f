'use client';

// The cards of the cases that are shown: those of the page, and others fetched once each.
import { useEffect, useMemo, useState } from 'react';
import type { CaseCard } from '#lib/cases/card';
import type { Locale } from '#lib/locales';
import { paths } from '#lib/url/paths';
import { fetchJson } from './fetch-json.client';

/** A card, or `failed`; nothing while it is on its way. */
export type CardState = CaseCard | 'failed' | undefined;

/** Asked for together; a longer list comes in turns of so many. */
const AT_ONCE = 25;

export function useCards(given: readonly CaseCard[], wanted: readonly string[], locale: Locale) {
  const inPage = useMemo(() => new Map(given.map((card) => [card.id, card])), [given]);
  const [fetched, setFetched] = useState<ReadonlyMap<string, CardState>>(new Map());
  const cardOf = (id: string): CardState => inPage.get(id) ?? fetched.get(id);
  const next = wanted
    .filter((id) => cardOf(id) === undefined)
    .slice(0, AT_ONCE)
    .join();

  useEffect(() => {
    if (!next) return;
    const ids = next.split(',');
    // One that fails must not keep the others away. What comes late is kept: it may be shown again.
    Promise.all(ids.map((id) => fetchCard(locale, id).catch(() => 'failed' as const))).then(
      (cards) =>
        setFetched((old) => new Map([...old, ...ids.map((id, i) => [id, cards[i]] as const)])),
    );
  }, [next, locale]);

  return {
    cardOf,
    /** Tries again what failed. */
    retry: () => setFetched((old) => new Map([...old].filter(([, card]) => card !== 'failed'))),
  };
}

async function fetchCard(locale: Locale, id: string): Promise<CaseCard> {
  const card = (await fetchJson(paths.card(locale, id))) as CaseCard;
  if (card.id !== id) throw new TypeError(`not the card of ${id}`);
  return card;
}
