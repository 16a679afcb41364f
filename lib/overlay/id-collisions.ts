// Ids of an overlay that a public case or source has or had: addresses and evidence would have two
// meanings. Names of terms and companies are compared where their lists are read.
import type { Draft, Lookups } from '../cases/draft';
import { type Problem, wholeFile } from '../problems';
import { placeOf, problemAt } from '../text/source-text';

interface OwnIds {
  /** Of all files, readable or not. */
  readonly cases: readonly string[];
  readonly sources: readonly string[];
  readonly drafts: Iterable<Draft>;
}

/** @param below the public content */
export function idCollisions(own: OwnIds, below: Lookups): Problem[] {
  const problems: Problem[] = [];
  const finding = (kind: string, id: string, at: string, hint: string) => ({
    code: 'ID-DUPLICATE',
    expected: `an id that no public ${kind} has or had`,
    got: `"${id}", as in ${at}`,
    hint,
  });
  for (const id of own.cases) {
    const at = placeOfCase(id, below);
    const hint = 'Rename the file.';
    if (at)
      problems.push({ ...wholeFile(`overlay/cases/${id}.mdx`), ...finding('case', id, at, hint) });
  }
  for (const id of own.sources) {
    const isTaken = [...below.sources.keys()].includes(id.toLowerCase());
    if (!isTaken && !below.isBroken('sources', id.toLowerCase())) continue;
    const at = `content/sources/${id.toLowerCase()}.yaml:1:1`;
    const hint = 'Use the public one, or rename the file.';
    const place = wholeFile(`overlay/sources/${id}.yaml`);
    problems.push({ ...place, ...finding('source', id, at, hint) });
  }
  for (const { fields, text, yaml } of own.drafts) {
    for (const [i, alias] of fields.aliases.entries()) {
      const at = placeOfCase(alias, below);
      if (!at) continue;
      const field = `aliases[${i}]`;
      const found = finding('case', alias, at, 'Delete it.');
      problems.push(problemAt(text, yaml.offsetOf(['aliases', i]), { field, ...found }));
    }
  }
  return problems;
}

/** Where a public case has this id or had it; some disks make no difference between A and a. */
function placeOfCase(asked: string, below: Lookups): string | undefined {
  const id = asked.toLowerCase();
  if (below.drafts.has(id) || below.isBroken('cases', id)) return `content/cases/${id}.mdx:1:1`;
  for (const { fields, text, yaml } of below.drafts.values()) {
    const number = fields.aliases.indexOf(id);
    if (number >= 0) return placeOf(text, yaml.offsetOf(['aliases', number]));
  }
  return undefined;
}
