// Runs a zod schema over parsed YAML and says each issue in the voice of problems.ts.
// Schemas word what they expect in their `error`; this file words the place and the finding.
import type { z } from 'zod';
import type { Problem } from '../problems';
import { lookAlikes, quoted } from './characters';
import { fieldMeant } from './field-meant';
import { fixAt } from './fix-at';
import { foldName } from './fold-name';
import { missingHint } from './missing-hint';
import { sameQuotes } from './same-quotes';
import { rewritten, shapeHint } from './shape-hint';
import { problemAt, type SourceText } from './source-text';
import { splitValue } from './split-value';
import type { FieldPath, YamlValue } from './yaml';

type Issue = z.core.$ZodIssue;

/** More of one value help nobody, and each is looked up in the text. */
const MAX_ISSUES = 100;

function withFewKeys(issue: Issue): Issue {
  if (issue.code !== 'unrecognized_keys' || issue.keys.length <= MAX_ISSUES) return issue;
  return { ...issue, keys: issue.keys.slice(0, MAX_ISSUES) };
}

/**
 * Parses `yaml` with `schema`; `base` is the path of the parsed value inside the file.
 * @param names other names of fields, folded
 */
export function parseShape<T>(
  schema: z.ZodType<T>,
  source: SourceText,
  yaml: YamlValue,
  base: FieldPath = [],
  given: unknown = yaml.data,
  names?: ReadonlyMap<string, string>,
): { value?: T; problems: Problem[]; broken?: FieldPath[] } {
  // Nothing at all is a mapping without any field: then each missing one is named.
  const data = given ?? {};
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const all = result.error.issues.flatMap((issue) => flatten(issue, data));
  const issues = all.slice(0, MAX_ISSUES).map(withFewKeys);
  const broken = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key])
      : [issue.path],
  );
  const splitAt = (path: FieldPath, key: string, known: readonly string[]) =>
    splitValue(source, yaml.keyRangeOf([...base, ...path, key]), known);
  // A misspelt key is one mistake: what it was meant to be is not missing too.
  const meantAt = (path: FieldPath, key: string, known: readonly string[]) =>
    // Half of a value is no misspelt key.
    splitAt(path, key, known)
      ? undefined
      : fieldMeant(key, known, {
          isRoot: base.length + path.length === 0,
          given: Object.keys(Object(valueAt(data, path))),
          missing: missingAt(issues, path, data),
          names,
        });
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            dotted([
              ...base,
              ...issue.path,
              meantAt(issue.path, key, issue.message.split(', ')) ?? key,
            ]),
          )
        : [],
    ),
  );
  /** Whether what stands at a path is only in want of brackets. */
  const isListFine = (path: FieldPath): boolean => {
    const again = schema.safeParse(withList(data, path)).error?.issues ?? [];
    return !again.some((issue) => path.every((key, i) => issue.path[i] === key));
  };
  const problems = issues.flatMap((issue) =>
    toProblems(issue, source, yaml, base, data, isListFine, meantAt),
  );
  // Nor is the first half of a value another mistake than the second.
  const halves = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => {
            const first = splitAt(issue.path, key, issue.message.split(', '))?.key;
            return dotted([...base, ...issue.path, first ?? key]);
          })
        : [],
    ),
  );
  const isSaid = ({ code, field }: Problem) =>
    (code === 'FIELD-MISSING' && meant.has(field)) || (code === 'FIELD-SHAPE' && halves.has(field));
  return { problems: problems.filter((problem) => !isSaid(problem)), broken };
}

/**
 * A union says only "invalid input". The branch meant is the one whose complaints lie deepest:
 * a list with one bad entry should hear of the entry, not that it could have been `not-stated`.
 */
function flatten(issue: Issue, data: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const value = valueAt(data, issue.path);
  const branches = issue.errors.filter((branch) => branch.some((inner) => inner.path.length > 0));
  const meant = branches.sort((a, b) => a.length - b.length)[0];
  if (!meant || typeof value !== 'object') return [issue];
  return meant.flatMap((inner) =>
    flatten({ ...inner, path: [...issue.path, ...inner.path] } as Issue, data),
  );
}

function toProblems(
  issue: Issue,
  source: SourceText,
  yaml: YamlValue,
  base: FieldPath,
  data: unknown,
  isListFine: (path: FieldPath) => boolean,
  meantAt: (path: FieldPath, key: string, known: readonly string[]) => string | undefined,
): Problem[] {
  const path = [...base, ...issue.path];
  const parent = valueAt(data, issue.path.slice(0, -1));
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(', '); // `fields` of text/values.ts lists them there
    return issue.keys.flatMap((key) => {
      const range = yaml.keyRangeOf([...path, key]);
      const split = splitValue(source, range, known);
      if (split?.isEcho) return [];
      const meant = keyMeant(key, known, valueAt(data, issue.path));
      const near = meant ?? meantAt(issue.path, key, known);
      return problemAt(source, range, {
        code: 'FIELD-UNKNOWN',
        field: dotted([...path, key]),
        expected: 'a field of the model',
        got: quoted(key),
        hint:
          split?.hint ??
          tightHint(key, known) ??
          (near === undefined ? undefined : `Did you mean "${near}"?`) ??
          (known.length > 12 ? 'Delete it.' : `Known here: ${known.join(', ')}.`),
        fix: meant
          ? fixAt(source, range, sameQuotes(source.text.slice(range.offset), meant))
          : split?.fix,
      });
    });
  }
  const last = issue.path.at(-1);
  const isMissing =
    last !== undefined && typeof parent === 'object' && parent !== null && !(last in parent);
  const written = yaml.written(path) ?? JSON.stringify(valueAt(data, issue.path)) ?? '';
  const range = yaml.rangeOf(path);
  const mended = isMissing
    ? undefined
    : rewritten(issue.message, valueAt(data, issue.path), written);
  return [
    problemAt(source, isMissing ? range.offset : range, {
      code: isMissing ? 'FIELD-MISSING' : 'FIELD-SHAPE',
      field: dotted(path) || 'file',
      expected: issue.message,
      got: isMissing ? 'nothing' : found(issue.message, written, valueAt(data, issue.path)),
      hint: isMissing
        ? missingHint(String(last), issue.message)
        : shapeHint(issue.message, valueAt(data, issue.path), written, () =>
            isListFine(issue.path),
          ),
      fix: mended === undefined ? undefined : fixAt(source, range, mended),
    }),
  ];
}

/** Of a text that is too long, how long it is. */
function found(expected: string, written: string, value: unknown): string {
  const most = Number(/ of at most (\d+) characters/.exec(expected)?.[1]);
  const length = typeof value === 'string' ? [...value].length : 0;
  if (length > most) return `${length}: ${shorten(written)}`;
  return shorten(written) + namedTwins(expected, written);
}

/** Where only ASCII may stand, what only looks like it. */
function namedTwins(expected: string, written: string): string {
  return /ASCII|^one of |evidence/.test(expected) ? lookAlikes(shorten(written)) : '';
}

/** `ja:荷物`, which is a key to YAML as a whole. */
function tightHint(key: string, known: readonly string[]): string | undefined {
  const [, field = '', value] = /^([\w-]+)[:\uFF1A](\S.*)$/u.exec(key) ?? [];
  return known.includes(field) ? `Write a space behind the colon: ${field}: ${value}` : undefined;
}

/** The field meant by a key that differs from it in case, width or signs alone, and is not there yet. */
function keyMeant(key: string, known: readonly string[], parent: unknown): string | undefined {
  const folded = foldName(key);
  const meant = known.filter((name) => foldName(name) === folded);
  const given = Object.keys(parent ?? {}).filter((name) => foldName(name) === folded);
  return meant.length === 1 && given.length === 1 ? meant[0] : undefined;
}

/** Fields of the mapping at a path that are said to be missing. */
function missingAt(issues: readonly Issue[], path: FieldPath, data: unknown): string[] {
  const given = Object(valueAt(data, path));
  return issues
    .filter((issue) => issue.path.length === path.length + 1)
    .filter((issue) => path.every((key, i) => issue.path[i] === key))
    .map((issue) => String(issue.path.at(-1)))
    .filter((key) => !Object.hasOwn(given, key));
}

/** The data with a list of its own around the value at a path. */
function withList(data: unknown, path: FieldPath): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return [data];
  const copy = Array.isArray(data) ? [...data] : { ...Object(data) };
  copy[key] = withList(copy[key], rest);
  return copy;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** `outcome.reasons[0].is` from a path. */
export function dotted(path: FieldPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  if (characters.length === 0) return 'nothing';
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('');
}
