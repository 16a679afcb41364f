// Everything a case file states, one by one: facts with their evidence, and fields that need none. It
// must not know what is compared with what.
import type { Case } from '../casebook';
import { caseFields } from '../cases/schema';
import { datesOf, factsOf } from '../cases/walk';
import { type Leaves, leavesOf } from './leaves';

export interface Fact {
  /** Dotted name of its field, without numbers: `timeline`, `outcome.reasons`. */
  readonly field: string;
  /** What it is about, as far as one word says it: a term, an event, an id. */
  readonly name: string;
  readonly leaves: Leaves;
  /** Empty for fields such as the company. */
  readonly at: readonly string[];
  /** Itself, or one of its dates. */
  readonly isInferred: boolean;
}

/** Words are compared on their own. */
const apart = ['title', 'summary'];

export function caseFacts(item: Case): Fact[] {
  const data = statedBy(item);
  const facts = [...factsOf(data)].map(({ path, at }): Fact => {
    const value = path.reduce<unknown>(
      (whole, key) => (whole as Record<PropertyKey, unknown>)[key],
      data,
    );
    const { at: _at, ...own } = value as Record<string, unknown>;
    return {
      field: path.filter((key) => typeof key === 'string').join('.'),
      name: nameOf(own),
      leaves: leavesOf(own, isFact),
      at,
      isInferred: own.basis === 'inferred' || [...datesOf(own)].some(isInferredHere),
    };
  });
  return [...facts, ...plainFields(data)];
}

/** The fields as the file has them; a facet of silence has no entry. */
function statedBy(item: Case): Record<string, unknown> {
  const keys = Object.keys(caseFields).filter((key) => !apart.includes(key));
  const sources = item.sources.map(({ source, role }) => `${source.id} (${role})`);
  const own = keys.map((key) => [key, (item as unknown as Record<string, unknown>)[key]]);
  const all = { ...Object.fromEntries(own), sources, ...item.states };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== 'not-stated'));
}

/** What stands outside of any fact: the company, what the case follows, what a conflict is about. */
function plainFields(data: Record<string, unknown>): Fact[] {
  return Object.entries(data).flatMap(([field, value]) => {
    if (isFact(value)) return [];
    const leaves = leavesOf(value, isFact);
    return leaves.size === 0 ? [] : [{ field, name: '', leaves, at: [], isInferred: false }];
  });
}

function isFact(value: unknown): boolean {
  return Array.isArray((value as { at?: unknown } | null)?.at);
}

const isInferredHere = ({ date }: { date: { basis: string } }) => date.basis === 'inferred';

function nameOf(value: Record<string, unknown>): string {
  const name = ['is', 'id', 'event', 'metric', 'of'].map((key) => value[key]).find(Boolean);
  return typeof name === 'string' ? name : '';
}
