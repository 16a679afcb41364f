// The shape of content/companies.yaml: the organisations whose cases stand in the base.

import { z } from 'zod';
import {
  evidence,
  fields,
  idOf,
  lineOf,
  listOf,
  nameText,
  orNotStated,
  termOf,
  webAddress,
} from '../text/values';

const countryExpected = 'a country code of two capitals, such as JP';

export const companySchema = fields(
  {
    id: idOf('a company id'),
    name: nameText,
    aliases: listOf(lineOf('an alias'), 'a list of aliases').default([]),
    industry: orNotStated(
      listOf(fields({ is: termOf('industry'), at: evidence }), 'a list of { is, at }').min(1, {
        error: 'at least one industry, or not-stated',
      }),
      'a list of { is, at }',
    ),
    country: z
      .string({ error: countryExpected })
      .regex(/^[A-Z]{2}$/, { error: countryExpected })
      .optional(),
    homepage: webAddress.optional(),
  },
  'a company',
);

export type Company = z.infer<typeof companySchema>;
