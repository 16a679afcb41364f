// From what somebody wrote (id, label or alias) to a term. It must not know any vocabulary.
import { foldName } from '../text/fold-name';
import { nearest } from '../text/nearest';
import type { Term } from './schema';

type Named = Pick<Term, 'id' | 'label' | 'aliases'>;

/** All names of a term: id, labels, aliases. */
export function namesOf(term: Named): string[] {
  return [...new Set([term.id, ...Object.values(term.label), ...term.aliases])];
}

/** The term somebody means by a name, by exact folded match. */
export function resolveTerm<T extends Named>(name: string, terms: readonly T[]): T | undefined {
  const key = foldName(name);
  return (
    terms.find((term) => term.id === name) ??
    terms.find((term) => namesOf(term).some((n) => foldName(n) === key))
  );
}

/** `Did you mean "…"?` by name first, then by spelling. */
export function suggestTerm(name: string, terms: readonly Named[]): string | undefined {
  const names = new Map(terms.flatMap((term) => namesOf(term).map((n) => [n, term.id] as const)));
  const near = resolveTerm(name, terms)?.id ?? names.get(nearest(name, names.keys()) ?? '');
  return near === undefined ? undefined : `Did you mean "${near}"?`;
}

/** The id of the only term with a name, in any case, width or spacing. */
export function canonicalId(name: string, terms: readonly Named[]): string | undefined {
  const key = foldName(name);
  const ids = terms.filter((term) => namesOf(term).some((n) => foldName(n) === key));
  const [only, ...others] = new Set(ids.map(({ id }) => id));
  return others.length === 0 ? only : undefined;
}
