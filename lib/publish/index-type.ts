// The type of the index of all data files.
import { z } from 'zod';
import * as type from './types';

const line = z.string().min(1);

export const indexType = z.strictObject({
  name: line,
  apiVersion: z.string().regex(/^\d+\.\d+$/),
  licenseUrl: z.string().regex(/^https:\/\//),
  attribution: line,
  home: type.own,
  documentation: type.ownInLocales,
  openapi: type.own,
  changelog: type.own,
  counts: z.strictObject({
    cases: type.count,
    companies: type.count,
    sources: type.count,
    facts: type.count,
    terms: type.count,
  }),
  files: z.array(
    z.strictObject({
      url: type.own,
      media: z.enum(['application/json', 'text/csv', 'text/markdown']),
      about: line,
      schema: type.own.optional(),
    }),
  ),
});
