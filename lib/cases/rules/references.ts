// Every id a case names must exist: terms, company, sources, other cases.
import { statementFacets } from '../../facets';
import { placesOf } from '../../origin';
import { canonicalId, suggestTerm } from '../../terms/resolve';
import type { Term } from '../../terms/schema';
import { quoted } from '../../text/characters';
import { foldName } from '../../text/fold-name';
import { didYouMean } from '../../text/nearest';
import type { FieldPath } from '../../text/yaml';
import type { Draft, Lookups } from '../draft';
import type { Finding, Rule } from './rule';

interface TermUse {
  readonly path: FieldPath;
  /** Vocabularies that may hold it. */
  readonly of: readonly string[];
  readonly id: string;
  /** Words that are no term and may stand here. */
  readonly reserved?: readonly string[];
}

/** Every field that holds a term id. */
function* termUses(draft: Draft): Generator<TermUse> {
  for (const { id: facet } of statementFacets) {
    const state = draft.states[facet];
    if (!state || state === 'not-stated') continue;
    for (const [i, { is, scope, replacedBy, because, leftBecause }] of state.entries()) {
      yield { path: [facet, i, 'is'], of: [facet], id: is, reserved: ['none', 'unnamed'] };
      if (scope) yield { path: [facet, i, 'scope'], of: ['scope'], id: scope };
      const path = [facet, i, 'replacedBy'];
      if (replacedBy) yield { path, of: [facet], id: replacedBy, reserved: ['not-stated'] };
      yield* reasonUses([facet, i, 'because'], because);
      yield* reasonUses([facet, i, 'leftBecause'], leftBecause);
    }
  }
  const { outcome, motives, difficulties, timeline, scale, measurements, decisions } = draft.fields;
  yield { path: ['outcome', 'is'], of: ['outcome'], id: outcome.is };
  yield { path: ['outcome', 'scope'], of: ['scope'], id: outcome.scope };
  yield { path: ['outcome', 'rollout'], of: ['rollout'], id: outcome.rollout };
  for (const [i, { is }] of listed(outcome.reasons)) {
    yield { path: ['outcome', 'reasons', i, 'is'], of: ['friction', 'motive'], id: is };
  }
  for (const [i, { is }] of listed(motives)) {
    yield { path: ['motives', i, 'is'], of: ['motive'], id: is };
  }
  for (const [i, { is }] of listed(difficulties)) {
    yield { path: ['difficulties', i, 'is'], of: ['friction'], id: is };
  }
  for (const [i, { event }] of timeline.entries()) {
    yield { path: ['timeline', i, 'event'], of: ['event'], id: event };
  }
  for (const [key, list] of Object.entries({ scale, measurements })) {
    for (const [i, { metric }] of list.entries()) {
      yield { path: [key, i, 'metric'], of: ['metric'], id: metric };
    }
  }
  for (const [i, { because }] of decisions.entries()) {
    yield* reasonUses(['decisions', i, 'because'], because);
  }
}

function* reasonUses(path: FieldPath, ids: readonly string[] | 'not-stated' | undefined) {
  for (const [i, id] of listed(ids)) yield { path: [...path, i], of: ['friction', 'motive'], id };
}

function listed<T>(list: readonly T[] | 'not-stated' | undefined): [number, T][] {
  return Array.isArray(list) ? [...list.entries()] : [];
}

/** Ids that differ in a figure are other things: `adr1` is no slip of `adr2`, nor `k3s` of `k8s`. */
export function sameFigures(a: string, b: string): boolean {
  const figures = (id: string) => (id.normalize('NFKC').match(/\d+/g) ?? []).map(Number).join(' ');
  return figures(a) === figures(b);
}

const isNamed = (name: string, term: Term): boolean => canonicalId(name, [term]) !== undefined;

/** A term of another vocabulary: a second one of the same name would be wrong. */
function elsewhere(
  id: string,
  of: readonly string[],
  vocabularies: Lookups['terms'],
): string | undefined {
  const found = Object.entries(vocabularies).find(
    ([name, terms]) => !of.includes(name) && canonicalId(id, terms) !== undefined,
  );
  if (!found) return undefined;
  const [name, terms] = found;
  return `"${canonicalId(id, terms)}" is a term of ${name}: say it there, or use one that is here.`;
}

/** `argo-cd, renovate`, `a、b`, `a/b`: several terms in one. */
function severalIn(id: string, terms: readonly Term[]): string | undefined {
  const parts = id.split(/\s*[,、;/&+]\s*|\s+and\s+/).filter((part) => part !== '');
  const ids = parts.map((part) => canonicalId(part, terms));
  if (parts.length < 2 || ids.some((one) => one === undefined)) return undefined;
  return `These are ${ids.length} terms (${ids.join(', ')}): name each by itself.`;
}

/** A message may list that many ids and stay readable. */
const MAX_LISTED = 12;

/** What is wrong with a term id, or undefined; shared by cases and companies. */
export function termFinding(
  { of, id, reserved = [] }: Omit<TermUse, 'path'>,
  base: Pick<Lookups, 'terms' | 'isBroken' | 'origin'>,
): Omit<Finding, 'path'> | undefined {
  const isTerm = (vocabulary: string) => base.terms[vocabulary]?.some((term) => term.id === id);
  if (of.some(isTerm) || reserved.includes(id)) return undefined;
  if (of.some((vocabulary) => base.isBroken(vocabulary, id))) return undefined;
  const terms = of.flatMap((vocabulary) => base.terms[vocabulary] ?? []);
  const files = of.map((vocabulary) => placesOf(base.origin, `terms/${vocabulary}.yaml`));
  const list = terms.length > MAX_LISTED ? '' : ` (${terms.map((term) => term.id).join(', ')})`;
  return {
    expected: `a term of ${files.join(' or ')}${list}`,
    got: quoted(id),
    hint:
      suggestTerm(
        id,
        terms.filter((term) => sameFigures(term.id, id) || isNamed(id, term)),
      ) ??
      elsewhere(id, of, base.terms) ??
      severalIn(id, terms) ??
      didYouMean(id, reserved) ??
      'Add the term to that file, or use one that is there.',
    canonical: canonicalId(id, terms) ?? reserved.find((word) => foldName(word) === foldName(id)),
  };
}

function* unknownTerms(draft: Draft, base: Lookups): Generator<Finding> {
  for (const use of termUses(draft)) {
    const finding = termFinding(use, base);
    if (!finding) continue;
    const isMisplaced = use.id === 'not-stated' && use.reserved?.includes('none');
    const hint = isMisplaced
      ? `Write "${use.of[0]}: not-stated" instead of the list.`
      : finding.hint;
    yield { path: use.path, ...finding, hint };
  }
}

function* unknownCompanies(draft: Draft, base: Lookups): Generator<Finding> {
  const { company, speakers } = draft.fields;
  const uses: [FieldPath, string][] = [[['company'], company]];
  for (const [i, { affiliation }] of listed(speakers)) {
    if (typeof affiliation === 'string') uses.push([['speakers', i, 'affiliation'], affiliation]);
  }
  const known = [...base.companies.values()];
  for (const [path, id] of uses) {
    if (base.companies.has(id) || base.isBroken('companies', id)) continue;
    const named = known.map(({ name, ...company }) => ({ ...company, label: name }));
    const hint = suggestTerm(id, named) ?? 'Add the company to that file.';
    const expected = `a company of ${placesOf(base.origin, 'companies.yaml')}`;
    yield { path, expected, got: quoted(id), hint, canonical: canonicalId(id, named) };
  }
}

function* unknownIds(
  uses: Iterable<[FieldPath, string]>,
  known: Iterable<string>,
  kind: string,
  { isBroken, origin }: Lookups,
  own?: string,
): Generator<Finding> {
  const ids = [...known];
  for (const [path, id] of uses) {
    if (ids.includes(id) || isBroken(kind, id)) continue;
    const expected = `the id of a file in ${placesOf(origin, kind)}`;
    const bare = id.replace(/\.mdx$|\/$/g, '').replace(/^.*\//, '');
    const alike = ids.filter((one) => one !== own && sameFigures(one, bare));
    const hint = didYouMean(bare, alike) ?? 'Add that file, or name one that is there.';
    yield { path, expected, got: quoted(id), hint };
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

/** A part and its whole, and two tellings, are of one company; unnamed ones cannot be told apart. */
function* otherCompanies(draft: Draft, base: Lookups): Generator<Finding> {
  if (base.origin === 'internal') return;
  for (const key of ['parent', 'follows'] as const) {
    const other = base.drafts.get(draft.fields[key] ?? '');
    if (!other || other.fields.company === draft.fields.company) continue;
    yield {
      path: [key],
      expected: `a case of "${draft.fields.company}"`,
      got: `"${other.id}", of "${other.fields.company}"`,
      hint: 'Name a case of another company in "related".',
    };
  }
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
    check: unknownCompanies,
  },
  {
    code: 'SOURCE-UNKNOWN',
    description: 'Every listed source has a file in content/sources.',
    check: (draft, base) =>
      unknownIds(
        draft.fields.sources.map((s, i): [FieldPath, string] => [['sources', i, 'id'], s.id]),
        base.sources.keys(),
        'sources',
        base,
      ),
  },
  {
    code: 'CASE-UNKNOWN',
    description: 'Related cases exist; parent and follows are of the same company.',
    *check(draft, base) {
      yield* unknownIds(relations(draft), base.drafts.keys(), 'cases', base, draft.id);
      yield* otherCompanies(draft, base);
    },
  },
  {
    code: 'RELATION-CIRCLE',
    description: 'No case is related to itself; parent and follows form no circle.',
    *check(draft, base) {
      const own = draft.fields.related.indexOf(draft.id);
      if (own >= 0) {
        const hint = 'Delete it.';
        yield { path: ['related', own], expected: 'another case', got: `"${draft.id}"`, hint };
      }
      for (const key of ['parent', 'follows'] as const) {
        const seen = [draft.id];
        let next = draft.fields[key];
        while (next && !seen.includes(next)) {
          seen.push(next);
          next = base.drafts.get(next)?.fields[key];
        }
        if (next !== draft.id) continue;
        const hint = 'Delete one of these links.';
        yield { path: [key], expected: 'no circle', got: [...seen, next].join(' → '), hint };
      }
    },
  },
  {
    code: 'ALIAS-TAKEN',
    description: 'An old id is not the id or alias of another case.',
    *check(draft, base) {
      const { aliases } = draft.fields;
      for (const [i, alias] of aliases.entries()) {
        const isTaken =
          base.drafts.has(alias) ||
          base.isBroken('cases', alias) ||
          aliases.indexOf(alias) < i ||
          [...base.drafts.values()].some(
            (other) => other.id !== draft.id && other.fields.aliases.includes(alias),
          );
        if (!isTaken) continue;
        const expected = 'an id that no case has or had';
        yield { path: ['aliases', i], expected, got: `"${alias}"`, hint: 'Delete it.' };
      }
    },
  },
];
