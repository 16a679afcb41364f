// A terms file as text to its terms, with everything that is wrong between its entries.
// It must not know which vocabularies exist.
import { findFacet } from '../facets';
import type { FromOverlay } from '../origin';
import type { Problem } from '../problems';
import { canonicalFix } from '../text/canonical-fix';
import { foldName } from '../text/fold-name';
import { ID_PATTERN } from '../text/id-pattern';
import { addShapeProblems } from '../text/said-once';
import { dotted, parseShape } from '../text/shape';
import { placeOf, positionAt, problemAt, type SourceText } from '../text/source-text';
import { parseYaml, type YamlValue } from '../text/yaml';
import { namePath } from './name-path';
import { canonicalId, namesOf, suggestTerm } from './resolve';
import { ownTermSchema, type Term, termSchema } from './schema';

export interface LoadedTerms {
  readonly terms: readonly Term[];
  readonly broken: BrokenIds;
  readonly names: Names;
  readonly problems: readonly Problem[];
}

/** @param below the public terms, where `source` is the file of an overlay that adds to them */
export function loadTerms(
  source: SourceText,
  vocabulary: string,
  below?: Pick<LoadedTerms, 'terms' | 'names'>,
): LoadedTerms {
  const schema = below ? ownTermSchema : termSchema;
  const { entries, broken, yaml, problems } = parseEntries<Term>(source, schema);
  const names: Names = new Map(below?.names);
  if (yaml)
    problems.push(
      ...collisions(entries, source, yaml, namesOf, names),
      ...missing(entries, vocabulary, source, yaml),
      ...broaderFaults(entries, vocabulary, source, yaml, below?.terms),
    );
  const own: FromOverlay = below ? { origin: 'internal' } : {};
  return { terms: entries.map(({ value }) => ({ ...value, ...own })), broken, names, problems };
}

/** Folded name → whose it is, where that entry stands, and in which line the name. */
export type Names = Map<
  string,
  { readonly id: string; readonly file: string; readonly at: string; readonly line: number }
>;

type Schema<T> = Parameters<typeof parseShape<T>>[0];

interface Entry<T> {
  value: T;
  index: number;
}

/** Ids of entries that are there but not as they should be; `all` when nobody can tell. */
export type BrokenIds = 'all' | readonly string[];

/** Of a list of another kind altogether, every entry would be told. */
const MAX_PROBLEMS = 200;

/**
 * A file that is a YAML list of entries of one shape; a broken entry does not hide the others.
 * @param schemaOf the shape, or which one an entry is meant to have
 * @param first the field that each entry begins with
 */
export function parseEntries<T>(
  source: SourceText,
  schemaOf: Schema<T> | ((data: unknown) => Schema<T>),
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
    const schema = typeof schemaOf === 'function' ? schemaOf(data) : schemaOf;
    const result = parseShape(schema, source, yaml, [index], data);
    const named = result.problems.map((problem) => withId(problem, index, data));
    if (problems.length < MAX_PROBLEMS) addShapeProblems(problems, named);
    if (result.value !== undefined) entries.push({ value: result.value, index });
    else broken.push(String((data as { id?: unknown } | null)?.id));
  }
  // With an id that is none, nobody can tell which ones are there.
  if (!broken.every((id) => ID_PATTERN.test(id))) return { entries, broken: 'all', yaml, problems };
  return { entries, broken, yaml, problems };
}

/** An entry is known by its id rather than by its number among hundreds. */
function withId(problem: Problem, index: number, data: unknown): Problem {
  const { id } = Object(data) as { id?: unknown };
  const isId = typeof id === 'string' && ID_PATTERN.test(id);
  const mark = `[${index}]`;
  const isOfId = problem.field === `${mark}.id`;
  if (!isId || isOfId || !problem.field.startsWith(mark)) return problem;
  return { ...problem, field: id + problem.field.slice(mark.length) };
}

/**
 * Two entries may share neither id nor any name: one name must find one term.
 * @param taken names of entries that came before; those of `entries` are added
 */
export function collisions<T extends { id: string }>(
  entries: readonly Entry<T>[],
  source: SourceText,
  yaml: YamlValue,
  namesOfEntry: (value: T) => string[],
  taken: Names,
): Problem[] {
  const problems: Problem[] = [];
  for (const { value, index } of entries) {
    const offset = yaml.offsetOf([index]);
    const own = new Map([value.id, ...namesOfEntry(value)].map((name) => [foldName(name), name]));
    for (const [folded, name] of own) {
      const other = taken.get(folded);
      // A copy of a whole entry is told by its id.
      if (other?.id === value.id && name !== value.id) continue;
      const path = namePath((yaml.data as readonly unknown[])[index], name);
      const range = yaml.rangeOf([index, ...path]);
      if (other !== undefined) {
        const isElsewhere = other.file !== source.file;
        const place = isElsewhere ? ` (${other.at})` : `, in line ${other.line}`;
        problems.push(
          problemAt(source, path.length === 0 ? offset : range, {
            code: 'ID-DUPLICATE',
            field: dotted([value.id, ...path]),
            expected: 'names of its own (id, labels, aliases)',
            got: `"${name}", also a name of "${other.id}"${place}`,
            hint: isElsewhere
              ? 'Use what is there, or choose another name.'
              : 'Delete the name from one of them.',
          }),
        );
      }
      const { line } = positionAt(source, range.offset);
      taken.set(folded, { id: value.id, file: source.file, at: placeOf(source, offset), line });
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
  below: readonly Term[] = [],
): Problem[] {
  const all = [...below, ...entries.map(({ value }) => value)];
  const terms = all.filter((term) => term.broader === undefined);
  return entries.flatMap(({ value, index }) => {
    const { broader } = value;
    if (broader === undefined || terms.some(({ id }) => id === broader)) return [];
    const path = [index, 'broader'];
    return problemAt(source, yaml.rangeOf(path), {
      code: 'TERM-UNKNOWN',
      field: `${value.id}.broader`,
      expected: `a term of content/terms/${vocabulary}.yaml that has no "broader" itself`,
      got: `"${broader}"`,
      hint: suggestTerm(broader, terms) ?? 'Add the term to the file, or leave "broader" out.',
      fix: canonicalFix(source, yaml, path, canonicalId(broader, terms)),
    });
  });
}
