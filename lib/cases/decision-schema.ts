// The shape of a decision that a source records as such, with what became of it.
import { z } from 'zod';
import {
  dateExpected,
  evidence,
  factDate,
  fields,
  idOf,
  listOf,
  localizedText,
  nameText,
  orNotStated,
  refTo,
} from '../text/values';
import { because } from './statement-schema';

/** The states of an architecture decision record, after Michael Nygard (2011). */
export const decisionStatuses = [
  'proposed',
  'accepted',
  'rejected',
  'deprecated',
  'superseded',
] as const;

const successors = listOf(
  refTo('the id of a decision of this case'),
  'a list of ids of decisions of this case',
).min(1, { error: 'at least one id' });

export const decision = fields(
  {
    id: idOf('an id of the decision'),
    label: nameText.describe('As printed; in words where the source gives no number.'),
    text: localizedText,
    status: z.enum(decisionStatuses, { error: `one of ${decisionStatuses.join(', ')}` }),
    date: orNotStated(factDate, dateExpected),
    because: because.optional(),
    supersededBy: orNotStated(successors, 'a list of ids').optional(),
    amendedBy: successors.optional(),
    at: evidence,
  },
  'a decision { id, label, text, status, date, at }',
).superRefine(
  (value, context) => {
    const fail = (message: string) =>
      context.addIssue({ code: 'custom', path: ['supersededBy'], message });
    if (value.status === 'superseded' && value.supersededBy === undefined) {
      fail('the decisions that replaced it, or not-stated');
    }
    if (value.supersededBy !== undefined && value.status !== 'superseded') {
      fail('no "supersededBy" unless the status is superseded');
    }
  },
  { when: ({ value }) => typeof value === 'object' && value !== null },
);

export type Decision = z.infer<typeof decision>;
export type DecisionStatus = (typeof decisionStatuses)[number];
