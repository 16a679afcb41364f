// Every fact leads to a place in a source of its case, inside what was read.
import type { Draft, Lookups } from '../draft';
import { factsOf } from '../walk';
import { evidenceFinding } from './evidence-finding';
import type { Finding, Rule } from './rule';

/**
 * Sources that evidence of a case may name. With a listed id that no file has, any other counts too:
 * the slip is reported once, in the list.
 */
export function citableSources(draft: Draft, sources: Lookups['sources']): string[] {
  const ids = draft.fields.sources.map(({ id }) => id);
  const isSlip = ids.some((id) => !sources.has(id));
  return isSlip ? [...ids, ...sources.keys()] : ids;
}

/** More places of one source that were not read have one cause: `covers` is cut short. */
const MANY = 10;

/** @returns the first of many that have one cause, which says how many there are; else all */
export function oneOfMany<T extends { readonly got: string }>(
  found: readonly T[],
  causeOf: (one: T) => string | undefined,
): T[] {
  const by = new Map<string | undefined, T[]>();
  for (const one of found) by.set(causeOf(one), [...(by.get(causeOf(one)) ?? []), one]);
  return found.flatMap((one) => {
    const alike = by.get(causeOf(one)) ?? [];
    if (causeOf(one) === undefined || alike.length <= MANY) return one;
    if (alike[0] !== one) return [];
    return { ...one, got: `${one.got}, and ${alike.length - 1} more such places in this file` };
  });
}

/** Of a place that was not read: its source. */
export const unreadSource = (code: string, pointer: string): string | undefined =>
  code === 'EVIDENCE-EXTENT' ? pointer.split('#', 1)[0] : undefined;

type CodedFinding = Finding & { readonly code: string };

function* findings(draft: Draft, base: Lookups): Generator<CodedFinding> {
  const allowed = citableSources(draft, base.sources);
  for (const data of [draft.fields, draft.states]) {
    for (const { path, at } of factsOf(data)) {
      for (const [i, pointer] of at.entries()) {
        const place = at.length > 1 ? [...path, 'at', i] : [...path, 'at'];
        const wrong = evidenceFinding(pointer, allowed, base.sources);
        if (wrong) yield { path: place, code: wrong.code, ...wrong.finding };
        else if (at.indexOf(pointer) < i) {
          const [code, expected, hint] = ['EVIDENCE-FORM', 'each place once', 'Delete it.'];
          yield { path: place, code, expected, got: `"${pointer}" again`, hint };
        }
      }
    }
  }
}

/** Three rules ask one after the other, and most of checking a large base is this. */
const found = new WeakMap<Draft, { base: Lookups; all: readonly CodedFinding[] }>();

function findingsOf(draft: Draft, base: Lookups): readonly CodedFinding[] {
  const known = found.get(draft);
  if (known?.base === base) return known.all;
  const all = [...findings(draft, base)];
  found.set(draft, { base, all });
  return all;
}

function rule(code: string, description: string): Rule {
  return {
    code,
    description,
    check: (draft, base) =>
      oneOfMany(
        findingsOf(draft, base).filter((one) => one.code === code),
        ({ got }) => unreadSource(code, got),
      ),
  };
}

export const evidenceRules: readonly Rule[] = [
  rule('EVIDENCE-FORM', 'Evidence is written as source-id#locator.'),
  rule('EVIDENCE-SOURCE', 'Evidence names a source of the case.'),
  rule('EVIDENCE-EXTENT', 'Evidence lies inside what was read of the source.'),
  {
    code: 'SOURCE-UNUSED',
    description: 'Every listed source gives at least one fact.',
    *check(draft, base) {
      const used = new Set(
        [...factsOf(draft.fields), ...factsOf(draft.states)]
          .flatMap((fact) => fact.at)
          .map((at) => at.normalize('NFKC').split('#', 1)[0]),
      );
      for (const [i, source] of draft.fields.sources.entries()) {
        if (used.has(source.id) || !base.sources.has(source.id)) continue;
        const hint = 'Cite it, or delete it from the list.';
        yield {
          path: ['sources', i],
          expected: 'a source that some fact cites',
          got: `"${source.id}"`,
          hint,
        };
      }
    },
  },
];
