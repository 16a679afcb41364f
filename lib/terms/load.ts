// A terms file as text to its terms, with everything that is wrong between its entries.
// It must not know which vocabularies exist.
import { findFacet } from '../facets';
import type { Problem } from '../problems';
import { foldName } from '../text/fold-name';
import { parseShape } from '../text/shape';
import { problemAt, type SourceText } from '../text/source-text';
import { parseYaml, type YamlValue } from '../text/yaml';
import { namesOf, suggestTerm } from './resolve';
import { type Term, termSchema } from './schema';

export function loadTerms(
  source: SourceText,
  vocabulary: string,
): { terms: Term[]; broken: BrokenIds; problems: Problem[] } {
  const { entries, broken, yaml, problems } = parseEntries(source, termSchema);
  if (yaml)
    problems.push(
      ...collisions(entries, source, yaml),
      ...missing(entries, vocabulary, source, yaml),
      ...broaderFaults(entries, vocabulary, source, yaml),
    );
  return { terms: entries.map(({ value }) => value), broken, problems };
}

interface Entry<T> {
  value: T;
  index: number;
}

/** Ids of entries that are there but not as they should be; `all` when nobody can tell. */
export type BrokenIds = 'all' | readonly string[];

/**
 * A file that is a YAML list of entries of one shape; a broken entry does not hide the others.
 * @param first the field that each entry begins with
 */
export function parseEntries<T>(
  source: SourceText,
  schema: Parameters<typeof parseShape<T>>[0],
  first = 'id',
): { entries: Entry<T>[]; broken: BrokenIds; yaml?: YamlValue; problems: Problem[] } {
  const { value: yaml, problems } = parseYaml(source, source.text, 0);
  if (!yaml) return { entries: [], broken: 'all', problems };
  if (!Array.isArray(yaml.data)) {
    const expected = 'a list of entries';
    const got =
      yaml.data === null ? 'nothing' : `a ${typeof yaml.data}`.replace('object', 'mapping');
    const hint = `Start each entry with "- ${first}:".`;
    const problem = { code: 'FIELD-SHAPE', field: 'file', expected, got, hint };
    return { entries: [], broken: 'all', problems: [...problems, problemAt(source, 0, problem)] };
  }
  const entries: Entry<T>[] = [];
  const broken: string[] = [];
  for (const [index, data] of yaml.data.entries()) {
    const result = parseShape(schema, source, yaml, [index], data);
    problems.push(...result.problems);
    if (result.value !== undefined) entries.push({ value: result.value, index });
    else broken.push(String((data as { id?: unknown } | null)?.id));
  }
  return { entries, broken, yaml, problems };
}

/** Two entries may share neither id nor any name: one name must find one term. */
export function collisions<T extends Term | { id: string }>(
  entries: readonly Entry<T>[],
  source: SourceText,
  yaml: YamlValue,
  names: (value: T) => string[] = (value) => namesOf(value as Term),
): Problem[] {
  const owner = new Map<string, T>();
  const problems: Problem[] = [];
  for (const { value, index } of entries) {
    const own = new Map([value.id, ...names(value)].map((name) => [foldName(name), name]));
    for (const [folded, name] of own) {
      const other = owner.get(folded);
      if (other !== undefined) {
        problems.push(
          problemAt(source, yaml.offsetOf([index]), {
            code: 'ID-DUPLICATE',
            field: `${value.id}`,
            expected: 'names of its own (id, labels, aliases)',
            got: `"${name}", also a name of "${other.id}"`,
            hint: 'Delete the name from one of them.',
          }),
        );
      }
      owner.set(folded, value);
    }
  }
  return problems;
}

/** What the facet table asks of each term: a cluster term says who manages what, an outcome has a sign. */
function missing(
  entries: readonly Entry<Term>[],
  vocabulary: string,
  source: SourceText,
  yaml: YamlValue,
): Problem[] {
  return entries.flatMap(({ value, index }) =>
    (findFacet(vocabulary)?.termNeeds ?? [])
      .filter((key) => value[key] === undefined)
      .map((key) =>
        problemAt(source, yaml.offsetOf([index]), {
          code: 'FIELD-MISSING',
          field: `${value.id}.${key}`,
          expected: `"${key}" of a ${vocabulary} term`,
          got: 'nothing',
          hint: `Add "${key}:".`,
        }),
      ),
  );
}

/** One level: a term that holds others is held by none. */
function broaderFaults(
  entries: readonly Entry<Term>[],
  vocabulary: string,
  source: SourceText,
  yaml: YamlValue,
): Problem[] {
  const outer = entries.filter(({ value }) => value.broader === undefined);
  return entries.flatMap(({ value, index }) => {
    const { broader } = value;
    if (broader === undefined || outer.some((one) => one.value.id === broader)) return [];
    const terms = outer.map((one) => one.value);
    return problemAt(source, yaml.offsetOf([index, 'broader']), {
      code: 'TERM-UNKNOWN',
      field: `${value.id}.broader`,
      expected: `a term of content/terms/${vocabulary}.yaml that has no "broader" itself`,
      got: `"${broader}"`,
      hint: suggestTerm(broader, terms) ?? 'Add the term to the file, or leave "broader" out.',
    });
  });
}
