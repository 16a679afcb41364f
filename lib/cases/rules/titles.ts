// Two cases of one title: a file that was copied and not rewritten, or two that readers cannot tell apart.
import { foldName } from '../../text/fold-name';
import { placeOf } from '../../text/source-text';
import type { Draft, Lookups } from '../draft';
import type { Rule } from './rule';

/** By the cases there are: the first of each title. */
const known = new WeakMap<Lookups['drafts'], ReadonlyMap<string, Draft>>();

function firstOf(drafts: Lookups['drafts'], title: string): Draft | undefined {
  let first = known.get(drafts);
  if (!first) {
    // Of other cases, a form knows no more than their names.
    const all = [...drafts.values()].filter(({ yaml }) => yaml !== undefined).reverse();
    // Of two entries of one key, a map keeps the last.
    first = new Map(all.map((draft) => [foldName(draft.fields.title), draft]));
    known.set(drafts, first);
  }
  return first.get(foldName(title));
}

export const titleRules: readonly Rule[] = [
  {
    code: 'ID-DUPLICATE',
    severity: 'warning',
    description: 'No two cases have the same title.',
    *check(draft, base) {
      const { title } = draft.fields;
      const first = firstOf(base.drafts, title);
      if (!first || first.id === draft.id || title === '-') return;
      yield {
        path: ['title'],
        expected: 'a title of its own',
        got: `that of ${placeOf(first.text, first.yaml.offsetOf(['title']))}`,
        hint: 'Say in it what sets this case apart.',
      };
    },
  },
];
