// The shape of a case file's front matter (content/cases/<id>.mdx), built from the facet table.
// Shape only: whether terms, sources and relations exist is checked when the base is joined,
// what may stand together by cases/rules.
import { z } from 'zod';
import { type Facet, statementFacets } from '../facets';
import {
  dateExpected,
  evidence,
  factDate,
  fields,
  idOf,
  lineOf,
  listOf,
  localizedText,
  nameText,
  orNotStated,
  refTo,
  termOf,
} from '../text/values';
import { decision } from './decision-schema';
import { measurement, scaleEntry } from './figure-schema';
import { state } from './statement-schema';

const reasons = (...vocabularies: [string, ...string[]]) =>
  orNotStated(
    listOf(
      fields({ is: termOf(...vocabularies), at: evidence, note: localizedText.optional() }),
      'a list of { is, at }',
    ).min(1, { error: 'at least one { is, at }, or not-stated' }),
    'a list of { is, at }',
  );

const text = localizedText;
const maybe = <T extends z.ZodType>(schema: T, what: string) => orNotStated(schema, what);

const outcome = fields(
  {
    is: termOf('outcome'),
    scope: termOf('scope'),
    rollout: termOf('rollout'),
    at: evidence,
    date: maybe(factDate, dateExpected).describe('When the outcome came about.'),
    reasons: reasons('friction', 'motive').optional(),
    note: text.optional(),
  },
  'the outcome { is, scope, rollout, at, date }',
);

/** All fields beside the facets; every case has exactly these. */
export const caseFields = {
  title: lineOf('a title in your own words', 120),
  summary: lineOf('a summary', 300),
  company: refTo('a company id of content/companies.yaml'),
  product: maybe(
    fields({ en: lineOf('a name'), ja: lineOf('a name'), at: evidence }),
    '{ en, ja, at }',
  ),
  subject: text.describe('Which part of the product the case is about.'),
  unit: maybe(
    fields({ en: lineOf('a name'), ja: lineOf('a name'), at: evidence }),
    '{ en, ja, at }',
  ).describe('The team or unit whose decision it is; the company may hold others.'),
  sources: listOf(
    fields(
      {
        id: refTo('a source id'),
        role: z.enum(['primary', 'supporting', 'follow-up'], {
          error: 'primary, supporting or follow-up',
        }),
      },
      'an entry { id, role }',
    ),
    'a list of { id, role }',
  )
    .refine((list) => list.filter((s) => s.role === 'primary').length === 1, {
      error: 'exactly one source with role primary',
    })
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
      error: 'each source once',
    }),
  speakers: maybe(
    listOf(
      fields({
        name: nameText,
        role: maybe(text, 'a role { en, ja }'),
        affiliation: z.union([refTo('a company id'), text], {
          error: 'a company id, or { en: …, ja: … }',
        }),
        at: evidence,
      }),
      'a list of { name, role, affiliation, at }',
    ).min(1, { error: 'at least one speaker, or not-stated' }),
    'a list of { name, role, affiliation, at }',
  ),
  parent: refTo('a case id').optional(),
  follows: refTo('a case id').optional(),
  related: listOf(refTo('a case id'), 'a list of case ids').default([]),
  aliases: listOf(idOf('an old id'), 'a list of old ids').default([]),
  motives: reasons('motive'),
  difficulties: maybe(
    listOf(
      fields({
        is: termOf('friction'),
        text,
        cause: maybe(text, 'a cause { en, ja }'),
        fix: maybe(text, 'a fix { en, ja }'),
        at: evidence,
      }),
      'a list of { is, text, cause, fix, at }',
    ).min(1, { error: 'at least one difficulty, or not-stated' }),
    'a list of { is, text, cause, fix, at }',
  ),
  outcome,
  decisions: listOf(decision, 'a list of { id, label, text, status, date, at }')
    .superRefine((list, context) => {
      for (const [i, { id }] of list.entries()) {
        if (list.findIndex((other) => other.id === id) === i) continue;
        const message = 'an id that no other decision of the case has';
        context.addIssue({ code: 'custom', path: [i, 'id'], message });
      }
    })
    .default([]),
  timeline: listOf(
    fields({
      date: maybe(factDate, dateExpected),
      event: termOf('event'),
      text,
      at: evidence,
    }),
    'a list of { date, event, text, at } in order; [] if nothing is told',
  ),
  planned: listOf(
    fields({ text, due: factDate.optional(), at: evidence }, 'a plan { text, due?, at }'),
    'a list of { text, due?, at }',
  ).default([]),
  lessons: listOf(
    fields({
      kind: z.enum(['experience', 'advice'], { error: 'experience or advice' }),
      text,
      at: evidence,
    }),
    'a list of { kind, text, at }',
  ).default([]),
  scale: listOf(scaleEntry, 'a list of { metric, value, asOf, at }').default([]),
  measurements: listOf(
    measurement,
    'a list of { metric, before, after, unit, setting, asOf, at }',
  ).default([]),
  versions: listOf(
    fields({
      of: lineOf('a product name'),
      value: lineOf('a quoted version such as "1.10"'),
      when: z.enum(['at-choice', 'at-release', 'current', 'fixed'], {
        error: 'at-choice, at-release, current or fixed',
      }),
      asOf: maybe(factDate, dateExpected),
      at: evidence,
    }),
    'a list of { of, value, when, asOf, at }',
  ).default([]),
  conflicts: listOf(
    fields({
      about: text,
      says: listOf(fields({ text, at: evidence }), 'a list of { text, at }').min(2, {
        error: 'at least two places that disagree',
      }),
    }),
    'a list of { about, says }',
  ).default([]),
};

/** The front matter of a case: the fixed fields and one key for each statement facet. */
export function caseSchema(facets: readonly Facet[] = statementFacets) {
  const states = Object.fromEntries(
    facets.map((facet) => [facet.id, facet.core ? state : state.optional()]),
  ) as Record<string, typeof state>;
  return fields({ ...caseFields, ...states }, 'front matter');
}

const fixedFields = fields(caseFields);

export type CaseFields = z.infer<typeof fixedFields>;
export type { State, Statement } from './statement-schema';
