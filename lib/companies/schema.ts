// The shape of content/companies.yaml: the organisations whose cases stand in the base.

import { z } from 'zod';
import type { FromOverlay } from '../origin';
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
import { type SizeBand, sizeBands } from './size-bands';

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** `UK` is a name in common use, and no code of ISO 3166. */
const isCountry = (code: string): boolean => code !== 'UK' && regions.of(code) !== undefined;

const countryExpected = 'a country code of two capitals, such as JP';

const country = z
  .string({ error: countryExpected })
  .regex(/^[A-Z]{2}$/, { error: countryExpected })
  .refine((code) => !/^[A-Z]{2}$/.test(code) || isCountry(code), { error: countryExpected });

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
    country: country.optional(),
    homepage: webAddress.optional(),
  },
  'a company',
);

const bands = Object.keys(sizeBands) as SizeBand[];

/** What stands in place of a name. There is no field for the name itself, so that none gets out. */
const anonymous = fields(
  {
    industry: termOf('industry'),
    size: z.enum(bands, { error: `one of ${bands.join(', ')}` }),
  },
  'what stands in place of a name: { industry, size }',
);

/** An entry without a name, in an overlay. */
export const anonymousCompanySchema = fields(
  { id: idOf('a company id'), anonymous, country: country.optional() },
  'a company',
);

export type Anonymous = z.infer<typeof anonymous>;

/** As the base holds it: where the organisation is not named, its description is its name. */
export type Company = z.infer<typeof companySchema> &
  FromOverlay & { readonly anonymous?: Anonymous | undefined };
