// The one answer to "does this statement count for filtering?". Everything that counts or filters
// goes through here.
import type { State, Statement } from './schema';

/** Only what the subject itself uses or used, told and not inferred. */
export function feeds(statement: Statement): boolean {
  return (
    statement.is !== 'none' &&
    (statement.status === 'used' || statement.status === 'used-formerly') &&
    statement.scope !== 'elsewhere' &&
    statement.basis !== 'inferred'
  );
}

/** Feeding statements, current before former, otherwise in the author's order. */
export function feeding(state: State | undefined): Statement[] {
  if (!state || state === 'not-stated') return [];
  const counted = state.filter(feeds);
  return [
    ...counted.filter((statement) => statement.status === 'used'),
    ...counted.filter((statement) => statement.status === 'used-formerly'),
  ];
}
