// INVENTED: a base grown to any size out of real cases that are mixed with each other. Tests only.
import type { Case, Casebook } from '../casebook';

/** The real cases first, then mixtures: facets, outcome, telling and company each from another case. */
export function grownBook(book: Casebook, size: number): Casebook {
  const of = (n: number): Case => {
    const found = book.cases[n % book.cases.length];
    if (!found) throw new RangeError('no case to mix');
    return found;
  };
  const mixed = Array.from({ length: Math.max(0, size - book.cases.length) }, (_, i): Case => {
    const [base, outcome, told, company] = [of(i), of(i * 5 + 2), of(i * 7 + 3), of(i * 3 + 1)];
    const states = Object.fromEntries(
      Object.entries(base.states).map(([facet, state], k) => [
        facet,
        (i + k) % 3 === 0 ? (outcome.states[facet] ?? state) : state,
      ]),
    );
    return {
      ...base,
      id: `${base.id}-mixed-${i}`,
      states,
      outcome: outcome.outcome,
      told: told.told,
      year: told.year,
      company: company.company,
    };
  });
  const cases = [...book.cases, ...mixed].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...book, cases };
}
