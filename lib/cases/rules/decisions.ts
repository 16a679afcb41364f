// Decisions name each other: what replaced or amended one is another of the same case, and later.
import { compareDates } from '../../text/calendar';
import { quoted } from '../../text/characters';
import { didYouMean } from '../../text/nearest';
import type { FieldPath } from '../../text/yaml';
import type { Decision } from '../decision-schema';
import type { Draft } from '../draft';
import { sameFigures } from './references';
import type { Finding, Rule } from './rule';

interface Link {
  readonly from: Decision;
  readonly to: string;
  readonly path: FieldPath;
}

function* linksOf(draft: Draft, keys: readonly ('supersededBy' | 'amendedBy')[]): Generator<Link> {
  for (const [i, from] of draft.fields.decisions.entries()) {
    for (const key of keys) {
      const ids = from[key];
      if (!ids || ids === 'not-stated') continue;
      for (const [k, to] of ids.entries()) yield { from, to, path: ['decisions', i, key, k] };
    }
  }
}

const both = ['supersededBy', 'amendedBy'] as const;

function* unknown(draft: Draft): Generator<Finding> {
  const ids = draft.fields.decisions.map(({ id }) => id);
  for (const { from, to, path } of linksOf(draft, both)) {
    if (ids.includes(to) && to !== from.id) continue;
    yield {
      path,
      expected: 'the id of another decision of this case',
      got: quoted(to),
      hint:
        didYouMean(
          to,
          ids.filter((id) => id !== from.id && sameFigures(id, to)),
        ) ?? 'Add that decision, or write "not-stated".',
    };
  }
}

function* circles(draft: Draft): Generator<Finding> {
  const next = new Map<string, string[]>();
  for (const { from, to } of linksOf(draft, ['supersededBy'])) {
    next.set(from.id, [...(next.get(from.id) ?? []), to]);
  }
  for (const [i, { id }] of draft.fields.decisions.entries()) {
    const seen = new Set<string>();
    const ahead = [...(next.get(id) ?? [])].filter((to) => to !== id);
    for (let to = ahead.pop(); to !== undefined; to = ahead.pop()) {
      if (seen.has(to)) continue;
      seen.add(to);
      ahead.push(...(next.get(to) ?? []));
    }
    if (!seen.has(id)) continue;
    yield {
      path: ['decisions', i, 'supersededBy'],
      expected: 'no circle of decisions that replace each other',
      got: `${id} comes back to itself`,
      hint: 'Delete one of these links.',
    };
  }
}

function* order(draft: Draft): Generator<Finding> {
  const byId = new Map(draft.fields.decisions.map((decision) => [decision.id, decision]));
  for (const { from, to, path } of linksOf(draft, both)) {
    const later = byId.get(to)?.date;
    if (!later || later === 'not-stated' || from.date === 'not-stated') continue;
    if (compareDates(later.value, from.date.value) >= 0) continue;
    yield {
      path,
      expected: `a decision from "${from.date.value}" on`,
      got: `${to} of "${later.value}"`,
      hint: 'Check the dates, and which decision replaced which.',
    };
  }
}

export const decisionRules: readonly Rule[] = [
  {
    code: 'DECISION-UNKNOWN',
    description: 'What replaced or amended a decision is another decision of the case.',
    check: unknown,
  },
  {
    code: 'DECISION-CIRCLE',
    description: 'No decision replaces itself by way of others.',
    check: circles,
  },
  {
    code: 'DECISION-ORDER',
    description: 'A decision is not replaced or amended by an earlier one.',
    check: order,
  },
];
