// A terms file as text to its terms, with everything that is wrong between its entries.
// It must not know which vocabularies exist.
import { findFacet } from '../facets';
import type { Problem } from '../problems';
import { parseShape } from '../text/shape';
import { problemAt, type SourceText } from '../text/source-text';
import { parseYaml, type YamlValue } from '../text/yaml';
import { foldName, namesOf } from './resolve';
import { type Term, termSchema } from './schema';

export function loadTerms(
  source: SourceText,
  vocabulary: string,
): { terms: Term[]; problems: Problem[] } {
  const { entries, yaml, problems } = parseEntries(source, termSchema);
  if (yaml)
    problems.push(
      ...collisions(entries, source, yaml),
      ...missing(entries, vocabulary, source, yaml),
    );
  return { terms: entries.map(({ value }) => value), problems };
}

interface Entry<T> {
  value: T;
  index: number;
}

/** A file that is a YAML list of entries of one shape; a broken entry does not hide the others. */
export function parseEntries<T>(
  source: SourceText,
  schema: Parameters<typeof parseShape<T>>[0],
): { entries: Entry<T>[]; yaml?: YamlValue; problems: Problem[] } {
  const { value: yaml, problems } = parseYaml(source, source.text, 0);
  if (!yaml) return { entries: [], problems };
  if (!Array.isArray(yaml.data)) {
    const problem = {
      code: 'FIELD-SHAPE',
      field: 'file',
      expected: 'a list of entries',
      got: typeof yaml.data,
    };
    return {
      entries: [],
      problems: [problemAt(source, 0, { ...problem, hint: 'Start each entry with "- id:".' })],
    };
  }
  const entries: Entry<T>[] = [];
  for (const [index, data] of yaml.data.entries()) {
    const result = parseShape(schema, source, yaml, [index], data);
    problems.push(...result.problems);
    if (result.value !== undefined) entries.push({ value: result.value, index });
  }
  return { entries, yaml, problems };
}

/** Two entries may share neither id nor any name: one name must find one term. */
export function collisions<T extends Term | { id: string }>(
  entries: readonly Entry<T>[],
  source: SourceText,
  yaml: YamlValue,
  names: (value: T) => string[] = (value) => namesOf(value as Term),
): Problem[] {
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { value, index } of entries) {
    for (const name of new Set([value.id, ...names(value)].map(foldName))) {
      const other = owner.get(name);
      if (other !== undefined) {
        problems.push(
          problemAt(source, yaml.offsetOf([index]), {
            code: 'ID-DUPLICATE',
            field: `${value.id}`,
            expected: 'names of its own (id, labels, aliases)',
            got: `"${name}", which is also a name of "${other}"`,
            hint: 'Delete the name from one of them.',
          }),
        );
      }
      owner.set(name, value.id);
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
