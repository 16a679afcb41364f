// The type of a case in published data, built from the schema of its file: what authors may write is
// what readers may get.
import { z } from 'zod';
import { type Casebook, isInternalEdition } from '../casebook';
import { caseFields } from '../cases/schema';
import { statement } from '../cases/statement-schema';
import { statuses } from '../cases/statuses';
import { reservedValues, statementFacets } from '../facets';
import { sourceSchema } from '../sources/schema';
import { dateExpected, factDate, orNotStated } from '../text/values';
import * as type from './types';

export function caseType(book: Casebook) {
  const { outcome, sources } = caseFields;
  const ids = type.idsOf(book.cases);
  const values = (facet: string) =>
    z
      .array(
        z.enum([...new Set([...(book.terms[facet] ?? []).map(({ id }) => id), ...reservedValues])]),
      )
      .min(1);
  const { is, status: _, ...rest } = statement.shape;
  const { id, covers: _covers, event: _event, ...ofSource } = sourceSchema.shape;
  return z.strictObject({
    id: ids.describe('Id of the case, for ever.'),
    title: type.text.describe('Title.'),
    summary: type.text.describe('What the case is about.'),
    url: type.ownInLocales.describe('Permanent link.'),
    company: z
      .strictObject({
        id: type.idsOf(book.companies),
        ...(isInternalEdition(book)
          ? { name: type.text.nullable(), description: type.text.optional() }
          : { name: type.text }),
      })
      .describe('Whose case it is.'),
    product: caseFields.product,
    subject: caseFields.subject,
    year: type.orWord(z.string().regex(/^\d{4}$/), 'not-stated').describe('Year of the telling.'),
    told: orNotStated(factDate, dateExpected).describe('Day of the telling.'),
    language: sourceSchema.shape.language.describe('Language of the primary source.'),
    speakers: caseFields.speakers,
    outcome: z.strictObject({
      ...outcome.shape,
      reasons: z.union([z.array(z.never()).max(0), outcome.shape.reasons.unwrap()]),
    }),
    facets: z
      .strictObject(Object.fromEntries(book.facets.map((facet) => [facet.id, values(facet.id)])))
      .describe('What the filters count, by facet.'),
    statements: z
      .array(
        z
          .strictObject({
            facet: type.idsOf(statementFacets),
            term: is,
            status: z.enum(statuses).nullable(),
            ...rest,
          })
          .meta({ allOf: termsByFacet(book) }),
      )
      .describe('Every statement with its evidence, counted or not.'),
    unit: caseFields.unit,
    motives: caseFields.motives,
    difficulties: caseFields.difficulties,
    decisions: caseFields.decisions,
    timeline: caseFields.timeline,
    planned: caseFields.planned,
    lessons: caseFields.lessons,
    scale: caseFields.scale,
    measurements: caseFields.measurements,
    versions: caseFields.versions,
    conflicts: caseFields.conflicts,
    relations: z
      .strictObject({
        parent: ids.nullable(),
        children: z.array(ids),
        follows: ids.nullable(),
        followedBy: z.array(ids),
        related: z.array(ids),
      })
      .describe('Other cases it belongs to.'),
    notStated: z.array(type.idsOf(book.facets)).describe('Facets on which nothing counts.'),
    sources: z.array(z.strictObject({ id, role: roleOf(sources), ...ofSource })).min(1),
  });
}

/** The role of a source in a case. */
const roleOf = (sources: typeof caseFields.sources) => sources.element.shape.role;

/** In JSON Schema: which terms may stand beside which facet. */
export function termsByFacet(book: Casebook): readonly object[] {
  return book.facets.map(({ id }) => ({
    if: { properties: { facet: { const: id } }, required: ['facet'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      properties: {
        term: {
          enum: [...new Set([...(book.terms[id] ?? []).map((term) => term.id), ...reservedValues])],
        },
      },
    },
  }));
}
