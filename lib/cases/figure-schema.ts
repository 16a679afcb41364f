// The shape of figures: how large something is, and measurements before and after a change.
import { z } from 'zod';
import {
  dateExpected,
  evidence,
  factDate,
  fields,
  lineOf,
  localizedText,
  nameText,
  orNotStated,
  termOf,
} from '../text/values';

const extremes = ['peak', 'average', 'at-least', 'at-most'] as const;

/** Beyond it a figure is a slip, or bytes that want a larger unit. */
const MAX_FIGURE = 1e15;

const number = z
  .number({ error: 'a number' })
  .positive({ error: 'a number above 0' })
  // What no number can hold is said by the reader of YAML.
  .refine((value) => value < MAX_FIGURE || !Number.isSafeInteger(value), {
    error: 'a number below a quadrillion, with a larger "unit" if need be',
  });

/** An amount as told; `printed` keeps what a number alone would lose, such as "3.66k". */
const amount = {
  value: number,
  to: number.optional(),
  printed: lineOf('the figure as printed').optional(),
  approx: z.boolean({ error: 'true or false' }).optional(),
  as: z.enum(extremes, { error: `one of ${extremes.join(', ')}` }).optional(),
};

const unit = lineOf('a unit such as GB, % or /s', 12);
const metric = termOf('metric');
const asOf = orNotStated(factDate, dateExpected);

const upperEnd = { error: 'an upper end above "value"', path: ['to'] };

export const scaleEntry = fields({
  metric,
  ...amount,
  unit: unit.optional(),
  per: z.enum(['cluster', 'instance'], { error: 'cluster or instance' }).optional(),
  asOf,
  at: evidence,
  note: localizedText.optional(),
}).refine(({ value, to }) => to === undefined || to > value, upperEnd);

/** One side of a measurement: a number, or a phrase where none is printed. */
const side = fields(
  { of: nameText, ...amount, value: amount.value.optional() },
  'a side { of, value }',
)
  .refine(({ value, to }) => to === undefined || (value !== undefined && to > value), upperEnd)
  .refine(({ value, printed }) => value !== undefined || printed !== undefined, {
    error: 'a number, or "printed" with the phrase',
    path: ['value'],
  });

export const measurement = fields(
  {
    metric,
    before: side,
    after: side,
    unit: orNotStated(unit, 'a unit'),
    setting: orNotStated(
      z.enum(['trial', 'production'], { error: 'trial or production' }),
      'trial or production',
    ),
    asOf,
    at: evidence,
    note: localizedText.optional(),
  },
  'a measurement { metric, before, after, unit, setting, asOf, at }',
);

export type MeasurementSide = z.infer<typeof side>;
