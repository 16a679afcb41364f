// The shape of content/terms/<vocabulary>.yaml. It must not know which terms exist.
import { z } from 'zod';
import type { FromOverlay } from '../origin';
import {
  fields,
  idOf,
  lineOf,
  listOf,
  localizedText,
  nameText,
  ownAddress,
  refTo,
  webAddress,
} from '../text/values';

export const termSchema = fields(
  {
    id: idOf('a term id').refine((id) => !['any', 'none', 'not-stated', 'unnamed'].includes(id), {
      error: 'a term id other than the reserved any, none, not-stated and unnamed',
    }),
    label: nameText.describe(
      "The product's full name by its maker, or the notion in each language.",
    ),
    aliases: listOf(lineOf('an alias'), 'a list of aliases').default([]),
    homepage: webAddress.optional().describe('Official address, if there is one.'),
    cncf: z
      .union([lineOf('a subcategory of the CNCF landscape'), z.null()], {
        error: 'a subcategory of the CNCF landscape, or null',
      })
      .describe('Subcategory of the CNCF landscape; null when not listed there.'),
    definition: localizedText.describe('What belongs to this term and what does not.'),
    family: z.enum(['kubernetes', 'other'], { error: 'kubernetes or other' }).optional(),
    management: z
      .enum(['self-managed', 'managed', 'not-stated'], {
        error: 'self-managed, managed or not-stated',
      })
      .optional()
      .describe('Who runs the control plane; not-stated for a name that leaves it open.'),
    broader: refTo('a term id of the same file')
      .optional()
      .describe('The term that holds this one: Amazon EC2 is on AWS.'),
    whole: nameText.optional().describe('What it is called when its narrower terms are meant too.'),
    organisation: localizedText
      .optional()
      .describe('Of an industry: what stands for an organisation that is not named: "A bank".'),
    bands: listOf(
      z.number({ error: 'a number' }).positive({ error: 'a number above 0' }),
      'a list of numbers',
    )
      .min(1, { error: 'at least one number' })
      .refine((list) => list.every((from, i) => i === 0 || from > (list[i - 1] ?? 0)), {
        error: 'rising numbers',
      })
      .optional()
      .describe('Of a metric that describes a situation: where its second and later bands begin.'),
    reasonsHeading: localizedText
      .optional()
      .describe('Of an outcome: the heading above its reasons.'),
    sign: z
      .enum(['check', 'flag', 'arrow-up', 'exit', 'return', 'cross', 'swap'], {
        error: 'check, flag, arrow-up, exit, return, cross or swap',
      })
      .optional()
      .describe('The sign shown beside the word, so that colour is never alone.'),
    tone: z
      .enum(['green', 'blue', 'teal', 'amber', 'violet', 'red', 'grey'], {
        error: 'green, blue, teal, amber, violet, red or grey',
      })
      .optional()
      .describe('The colour token of its badge.'),
  },
  'a term',
);

/** In an overlay, where the homepage of a tool may be one that only colleagues reach. */
export const ownTermSchema = termSchema.safeExtend({ homepage: ownAddress.optional() });

export type Term = z.infer<typeof termSchema> & FromOverlay;
