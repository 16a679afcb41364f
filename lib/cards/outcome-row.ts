// The outcome of a case as a row of a picture.
import type { CaseCard } from '../cases/card';
import type { CardRow } from './page-card';

/** @param asides what tells it from its neighbours, from the longest on */
export function outcomeRow({ outcome }: CaseCard, asides: readonly string[]): CardRow {
  const { sign, tone, label } = outcome;
  return { outcome: { sign, tone }, texts: [label], asides };
}
