// Every id a case names must exist: terms, company, sources, other cases.
import { facets, statementFacets } from '../../facets';
import { suggestTerm } from '../../terms/resolve';
import { didYouMean } from '../../text/nearest';
import type { FieldPath } from '../../text/yaml';
import type { Draft, Lookups } from '../draft';
import type { Finding, Rule } from './rule';

const reserved = ['none', 'unnamed', 'not-stated'];

/** Fields that hold a term id, as (path, vocabularies that may hold it, value). */
function* termUses(draft: Draft): Generator<[FieldPath, string[], string]> {
  for (const { id } of statementFacets) {
    const state = draft.states[id];
    if (!state || state === 'not-stated') continue;
    for (const [i, statement] of state.entries()) {
      yield [[id, i, 'is'], [id], statement.is];
      if (statement.scope) yield [[id, i, 'scope'], ['scope'], statement.scope];
      if (statement.replacedBy) yield [[id, i, 'replacedBy'], [id], statement.replacedBy];
    }
  }
  const { outcome, motives, difficulties, timeline, scale } = draft.fields;
  yield [['outcome', 'is'], ['outcome'], outcome.is];
  yield [['outcome', 'scope'], ['scope'], outcome.scope];
  yield [['outcome', 'rollout'], ['rollout'], outcome.rollout];
  for (const [i, { is }] of listed(outcome.reasons)) {
    yield [['outcome', 'reasons', i, 'is'], ['friction', 'motive'], is];
  }
  for (const [i, { is }] of listed(motives)) yield [['motives', i, 'is'], ['motive'], is];
  for (const [i, { is }] of listed(difficulties))
    yield [['difficulties', i, 'is'], ['friction'], is];
  for (const [i, { event }] of timeline.entries())
    yield [['timeline', i, 'event'], ['event'], event];
  for (const [i, { metric }] of scale.entries()) yield [['scale', i, 'metric'], ['metric'], metric];
}

function listed<T>(list: readonly T[] | 'not-stated' | undefined): [number, T][] {
  return Array.isArray(list) ? [...list.entries()] : [];
}

function* unknownTerms(draft: Draft, base: Lookups): Generator<Finding> {
  for (const [path, vocabularies, id] of termUses(draft)) {
    const terms = vocabularies.flatMap((vocabulary) => base.terms[vocabulary] ?? []);
    const isFacetValue = facets.some((facet) => facet.id === path[0]);
    if (terms.some((term) => term.id === id) || (isFacetValue && reserved.includes(id))) continue;
    const files = vocabularies.map((vocabulary) => `content/terms/${vocabulary}.yaml`);
    yield {
      path,
      expected: `a term of ${files.join(' or ')}`,
      got: `"${id}"`,
      hint: suggestTerm(id, terms) ?? 'Add the term to that file, or use one that is there.',
    };
  }
}

function* unknownIds(
  uses: Iterable<[FieldPath, string]>,
  known: Iterable<string>,
  what: string,
): Generator<Finding> {
  const ids = [...known];
  for (const [path, id] of uses) {
    if (ids.includes(id)) continue;
    yield { path, expected: what, got: `"${id}"`, hint: didYouMean(id, ids) };
  }
}

function relations(draft: Draft): [FieldPath, string][] {
  const { parent, follows, related } = draft.fields;
  const single: [FieldPath, string | undefined][] = [
    [['parent'], parent],
    [['follows'], follows],
  ];
  return [
    ...single.filter((use): use is [FieldPath, string] => use[1] !== undefined),
    ...related.map((id, i): [FieldPath, string] => [['related', i], id]),
  ];
}

export const referenceRules: readonly Rule[] = [
  {
    code: 'TERM-UNKNOWN',
    description: 'Every term is defined in a terms file.',
    check: unknownTerms,
  },
  {
    code: 'COMPANY-UNKNOWN',
    description: 'The company stands in content/companies.yaml.',
    check: (draft, base) =>
      unknownIds(
        [[['company'], draft.fields.company]],
        base.companies.keys(),
        'a company of content/companies.yaml',
      ),
  },
  {
    code: 'SOURCE-UNKNOWN',
    description: 'Every listed source has a file in content/sources.',
    check: (draft, base) =>
      unknownIds(
        draft.fields.sources.map((s, i): [FieldPath, string] => [['sources', i, 'id'], s.id]),
        base.sources.keys(),
        'a source of content/sources',
      ),
  },
  {
    code: 'CASE-UNKNOWN',
    description: 'Related cases exist.',
    check: (draft, base) =>
      unknownIds(relations(draft), base.drafts.keys(), 'a case of content/cases'),
  },
  {
    code: 'RELATION-CIRCLE',
    description: 'parent and follows form no circle.',
    *check(draft, base) {
      for (const key of ['parent', 'follows'] as const) {
        const seen = [draft.id];
        let next = draft.fields[key];
        while (next && !seen.includes(next)) {
          seen.push(next);
          next = base.drafts.get(next)?.fields[key];
        }
        if (next === draft.id) {
          yield {
            path: [key],
            expected: 'no circle',
            got: [...seen, next].join(' → '),
            hint: 'Delete one of these links.',
          };
        }
      }
    },
  },
  {
    code: 'ALIAS-TAKEN',
    description: 'An old id is not the id or alias of another case.',
    *check(draft, base) {
      for (const [i, alias] of draft.fields.aliases.entries()) {
        const taken =
          base.drafts.has(alias) ||
          [...base.drafts.values()].some(
            (other) => other.id !== draft.id && other.fields.aliases.includes(alias),
          );
        if (taken) {
          yield {
            path: ['aliases', i],
            expected: 'an id nobody else has',
            got: `"${alias}"`,
            hint: 'Delete it.',
          };
        }
      }
    },
  },
];
