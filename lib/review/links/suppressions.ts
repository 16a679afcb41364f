// Links that are not to be reported for a while: each with its reason and its last day. It must not know
// whether they answer.
import { z } from 'zod';
import type { Problem } from '../../problems';
import { isCalendarDate } from '../../text/calendar';
import { parseShape } from '../../text/shape';
import type { SourceText } from '../../text/source-text';
import { fields, lineOf, listOf, webAddress } from '../../text/values';
import { parseYaml } from '../../text/yaml';

const dayExpected = 'the last day it holds, quoted: "2027-01-31"';

const suppression = fields(
  {
    url: webAddress,
    reason: lineOf('a reason', 200),
    until: z
      .string({ error: dayExpected })
      .refine((text) => text.length === 10 && isCalendarDate(text), { error: dayExpected }),
  },
  'a suppression { url, reason, until }',
);

const schema = listOf(suppression, 'a list of { url, reason, until }').superRefine(
  (list, context) => {
    for (const [i, { url }] of list.entries()) {
      if (list.findIndex((other) => other.url === url) === i) continue;
      context.addIssue({ code: 'custom', path: [i, 'url'], message: 'each address once' });
    }
  },
);

export type Suppression = z.infer<typeof suppression>;

export function loadSuppressions(text: SourceText): {
  suppressions: readonly Suppression[];
  problems: readonly Problem[];
} {
  const { value: yaml, problems } = parseYaml(text, text.text, 0);
  if (!yaml) return { suppressions: [], problems };
  const shape = parseShape(schema, text, yaml, [], yaml.data ?? []);
  return { suppressions: shape.value ?? [], problems: [...problems, ...shape.problems] };
}
