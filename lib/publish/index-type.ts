// The type of the index of all data files.
import { z } from 'zod';
import * as type from './types';

const line = z.string().min(1);

export const indexType = z.strictObject({
  name: line.describe('Name of the site.'),
  apiVersion: z
    .string()
    .regex(/^\d+\.\d+$/)
    .describe('Version of the format; see the changelog.'),
  licenseUrl: z
    .string()
    .regex(/^https:\/\//)
    .describe('Text of the licence.'),
  attribution: line.describe('Whom to name.'),
  home: type.own.describe('The site.'),
  documentation: type.ownInLocales.describe('The page that explains the data.'),
  openapi: type.own.describe('Description of all files.'),
  changelog: type.own.describe('What changed in the format.'),
  counts: z
    .strictObject({
      cases: type.count,
      companies: type.count,
      sources: type.count,
      facts: type.count,
      terms: type.count,
    })
    .describe('How many of each there are.'),
  files: z
    .array(
      z.strictObject({
        url: type.own.describe('Address; {name} stands for an id.'),
        media: z.enum(['application/json', 'text/csv', 'text/markdown']).describe('Media type.'),
        about: line.describe('What it holds.'),
        schema: type.own.optional().describe('Its JSON Schema.'),
      }),
    )
    .describe('Every kind of file.'),
});
