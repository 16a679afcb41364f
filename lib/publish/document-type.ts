// The types of pages and comparisons as data: what a document and a sheet may hold.
import { z } from 'zod';
import { locales } from '../locales';
import * as type from './types';

const line = z.string().min(1);
/** Of this site or of a source. */
const address = z.string().regex(/^(https?:\/\/|\/)/i);
const link = z.strictObject({ text: line, url: address, title: line.optional() });

const fact = z.strictObject({
  id: line.optional(),
  about: z.strictObject({ id: type.id.optional(), label: line }).optional(),
  name: line.optional(),
  url: address.optional(),
  status: line.optional(),
  details: z.array(line).optional(),
  text: line.optional(),
  evidence: z.array(link).optional(),
});

export const documentType = z.strictObject({
  kind: z.enum(['case', 'cases', 'term', 'company']),
  id: type.id,
  language: z.enum(locales),
  title: line,
  summary: z.array(line),
  url: type.own,
  data: type.own,
  facts: z.array(fact),
  sections: z.array(
    z.strictObject({
      id: type.id,
      title: line,
      url: type.own.optional(),
      facts: z.array(fact),
      prose: line.optional(),
    }),
  ),
});

export const comparisonType = z.strictObject({
  kind: z.literal('comparison'),
  id: type.id,
  language: z.enum(locales),
  title: line,
  summary: z.array(line),
  url: type.own,
  columns: z
    .array(
      z.strictObject({
        id: type.id,
        name: line,
        page: link,
        told: line,
        sources: z.array(z.strictObject({ text: line, url: address.optional() })).min(1),
      }),
    )
    .length(2),
  rows: z
    .array(
      z.strictObject({
        id: type.id,
        group: line,
        label: line,
        verdict: z.string(),
        cells: z
          .array(z.array(z.strictObject({ text: line, evidence: z.array(link) })).min(1))
          .length(2),
      }),
    )
    .min(1),
  html: line,
  cosense: line,
});
