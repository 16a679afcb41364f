// The order of cases when nothing else is asked.

/** Newest telling first; ties by id, so that the order never wavers. */
export function byNewest(a: { toldValue: string; id: string }, b: typeof a): number {
  if (a.toldValue !== b.toldValue) return a.toldValue < b.toldValue ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
