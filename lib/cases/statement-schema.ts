// The shape of a statement of a facet: what was used, formerly, planned, weighed or turned down.
import { z } from 'zod';
import {
  evidence,
  factDate,
  fields,
  listOf,
  localizedText,
  type notStated,
  orNotStated,
  refTo,
  termOf,
} from '../text/values';
import { statuses } from './statuses';

/** Why something was taken or turned down, as its status says, or why it was left. */
export const because = orNotStated(
  listOf(termOf('friction', 'motive'), 'a list of terms of friction or motive').min(1, {
    error: 'at least one term of friction or motive, or not-stated',
  }),
  'a list of terms of friction or motive',
);

export const statement = fields(
  {
    is: refTo('a term id, unnamed or none'),
    status: z.enum(statuses, { error: `one of ${statuses.join(', ')}` }).optional(),
    at: evidence,
    scope: termOf('scope').optional(),
    since: factDate.optional(),
    until: factDate.optional(),
    replacedBy: refTo('a term of the same facet, or not-stated').optional(),
    because: because.optional(),
    leftBecause: because.optional(),
    basis: z.enum(['stated', 'inferred'], { error: 'stated or inferred' }).optional(),
    note: orNotStated(localizedText, 'a note { en: …, ja: … }').optional(),
  },
  'a statement { is, status, at }',
).superRefine(
  (value, context) => {
    const fail = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (value.is === 'none' && value.status) fail('status', 'no status beside "is: none"');
    const isNearlyNone = /^none$/i.test(String(value.is)) && value.is !== 'none';
    if (isNearlyNone) fail('is', '"none" in lower case');
    else if (value.is !== 'none' && !value.status) fail('status', `one of ${statuses.join(', ')}`);
    // What depends on a status cannot be told while nobody knows it.
    const isOther = value.is === 'none' || statuses.some((one) => one === value.status);
    if (value.replacedBy && isOther && value.status !== 'used-formerly') {
      fail('replacedBy', 'no "replacedBy" unless the status is used-formerly');
    }
    if (value.leftBecause && isOther && value.status !== 'used-formerly') {
      fail('leftBecause', 'no "leftBecause" unless the status is used-formerly');
    }
    if (value.because && (value.is === 'none' || value.status === 'mentioned')) {
      fail('because', 'no "because" beside none or a mere mention');
    }
    if (value.status === 'rejected' && value.note === undefined) {
      fail('note', 'a note saying why it was rejected, or not-stated');
    }
    if (value.basis === 'inferred' && typeof value.note !== 'object') {
      fail('note', 'a note saying from what it is inferred');
    }
  },
  // Also when a field is wrong by itself: all problems of an entry come in one run.
  { when: ({ value }) => typeof value === 'object' && value !== null },
);

/** A facet of a case: its statements, or the word that the source is silent. */
export const state = orNotStated(
  listOf(statement, 'a list of statements').min(1, {
    error: 'at least one statement, or not-stated',
  }),
  'a list of statements { is, status, at }',
);

export type Statement = z.infer<typeof statement>;
export type State = Statement[] | typeof notStated;
