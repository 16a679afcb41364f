// The shape of content/sources/<id>.yaml: one document, what it is and how much of it was read.
import { z } from 'zod';
import {
  factDate,
  fields,
  idOf,
  lineOf,
  listOf,
  localizedText,
  orNotStated,
  webAddress,
} from '../text/values';
import { parseLocator } from './locator';

const kinds = [
  'talk',
  'slides',
  'article',
  'blog',
  'interview',
  'adr',
  'case-study',
  'video',
  'docs',
] as const;

export const sourceSchema = fields(
  {
    id: idOf('the source id, equal to the file name'),
    kind: z.enum(kinds, { error: `one of ${kinds.join(', ')}` }),
    title: lineOf('the title as printed'),
    publisher: lineOf('the publisher'),
    authors: orNotStated(listOf(lineOf('an author'), 'a list of authors'), 'a list of authors'),
    event: lineOf('the event').optional(),
    url: orNotStated(webAddress, 'an https address'),
    archive: z.union([webAddress, fields({ none: z.union([lineOf('a reason'), localizedText]) })], {
      error: 'the address of an archived copy, or { none: <reason> }',
    }),
    date: orNotStated(factDate, 'the day of publication').describe('When it was published.'),
    told: factDate.optional().describe('The day of the event, if it is another.'),
    language: lineOf('a language code such as ja', 8),
    extent: z.enum(['full', 'partial', 'secondary'], { error: 'full, partial or secondary' }),
    covers: listOf(
      z.string().refine((text) => parseLocator(text.normalize('NFKC')) !== undefined, {
        error: 'a locator such as S1-49, p1, §Heading, title or lead',
      }),
      'a list of the places read',
    ).min(1, { error: 'at least one place read' }),
    missing: z
      .union([lineOf('what was not read'), localizedText], {
        error: 'what was not read: { en: …, ja: … }',
      })
      .transform((text) => (typeof text === 'string' ? { en: text, ja: text } : text))
      .optional(),
  },
  'a source',
).refine((source) => source.extent === 'full' || source.missing !== undefined, {
  error: 'what was not read (missing), since the extent is not full',
  path: ['missing'],
});

export type Source = z.infer<typeof sourceSchema>;
