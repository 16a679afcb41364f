// Runs a zod schema over parsed YAML and says each issue in the voice of problems.ts.
// Schemas word what they expect in their `error`; this file words the place and the finding.
import type { z } from 'zod';
import type { Problem } from '../problems';
import { lookAlikes, quoted } from './characters';
import { dateHint } from './date-meant';
import { fixAt } from './fix-at';
import { foldName } from './fold-name';
import { didYouMean, nearest } from './nearest';
import { sameQuotes } from './same-quotes';
import { problemAt, type SourceText } from './source-text';
import type { FieldPath, YamlValue } from './yaml';

type Issue = z.core.$ZodIssue;

/** More of one value help nobody, and each is looked up in the text. */
const MAX_ISSUES = 100;

function withFewKeys(issue: Issue): Issue {
  if (issue.code !== 'unrecognized_keys' || issue.keys.length <= MAX_ISSUES) return issue;
  return { ...issue, keys: issue.keys.slice(0, MAX_ISSUES) };
}

/** Parses `yaml` with `schema`; `base` is the path of the parsed value inside the file. */
export function parseShape<T>(
  schema: z.ZodType<T>,
  source: SourceText,
  yaml: YamlValue,
  base: FieldPath = [],
  given: unknown = yaml.data,
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
  // A misspelt key is one mistake: what it was meant to be is not missing too.
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            dotted([...base, ...issue.path, nearest(key, issue.message.split(', ')) ?? key]),
          )
        : [],
    ),
  );
  const problems = issues.flatMap((issue) => toProblems(issue, source, yaml, base, data));
  return {
    problems: problems.filter(({ code, field }) => code !== 'FIELD-MISSING' || !meant.has(field)),
    broken,
  };
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
): Problem[] {
  const path = [...base, ...issue.path];
  const parent = valueAt(data, issue.path.slice(0, -1));
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(', '); // `fields` of text/values.ts lists them there
    return issue.keys.map((key) => {
      const range = yaml.keyRangeOf([...path, key]);
      const meant = keyMeant(key, known, valueAt(data, issue.path));
      return problemAt(source, range, {
        code: 'FIELD-UNKNOWN',
        field: dotted([...path, key]),
        expected: 'a field of the model',
        got: quoted(key),
        hint:
          didYouMean(key, known) ??
          (known.length > 12 ? 'Delete it.' : `Known here: ${known.join(', ')}.`),
        fix: meant
          ? fixAt(source, range, sameQuotes(source.text.slice(range.offset), meant))
          : undefined,
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
        : shapeHint(issue.message, valueAt(data, issue.path), written),
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

function missingHint(key: string, expected: string): string {
  return expected.endsWith(', or not-stated')
    ? `Add "${key}:" here, with not-stated if the source is silent.`
    : `Add "${key}:" here.`;
}

/** Quotes of a word processor, or of a Japanese keyboard, which YAML takes for letters. */
const softQuotes = /^[“”„‟＂‘’'「『](.*)[“”„‟＂‘’'」』]$/u;

/** How people say that a source is silent. */
const silent =
  /^(?:not[ _]?stated|n\/?a|unknown|none stated|tbd|\?+|-+|記載なし|記載無し|不明|未記載|なし)$/i;

/** The remedy for the slips that authors make most. */
function shapeHint(expected: string, value: unknown, written: string): string | undefined {
  if (expected.startsWith('a day of the calendar')) {
    const isBareYear = typeof value === 'number' && /^\d{4}$/.test(written);
    const hint = isBareYear ? undefined : dateHint(written);
    if (hint) return hint;
  }
  const [, inside] = softQuotes.exec(written) ?? [];
  if (inside && !written.startsWith("'")) return `Write straight quotes: "${inside}".`;
  // Full-width digits and letters come from a Japanese keyboard and look almost right.
  const narrow = written.normalize('NFKC');
  if (narrow !== written && /^[\x20-\x7E]*[\dA-Za-z][\x20-\x7E]*$/.test(narrow)) {
    return `Write it half-width: ${narrow}`;
  }
  if (typeof value === 'number' && expected.includes('quoted')) {
    return `Put it in quotes: "${written}".`;
  }
  const isOpen = expected.endsWith(', or not-stated');
  if (isOpen && (value === null || (typeof value === 'string' && silent.test(value.trim())))) {
    return 'Write not-stated, with a hyphen and in lower case.';
  }
  const words = expected.replace(/^one of /, '').split(/, (?:or )?| or /);
  if (
    typeof value === 'string' &&
    words.length > 1 &&
    words.every((word) => /^[\w-]+$/.test(word))
  ) {
    return didYouMean(value, words);
  }
  if (typeof value === 'string' && expected.includes('{') && /^[\w-]+[:：]\S/.test(written)) {
    return 'Write each key with a half-width colon and a space behind it.';
  }
  if (expected.startsWith('a list') && !Array.isArray(value)) {
    // A word where mappings belong lacks more than the brackets.
    const isEntry = expected.includes('{') === (typeof value === 'object');
    return isEntry && written.length <= 60 && !written.includes('\n')
      ? `Write it as [${written}].`
      : 'A list is written as [a, b], or with "- " before each entry.';
  }
  return undefined;
}

/** The field meant by a key that differs from it in case, width or signs alone, and is not there yet. */
function keyMeant(key: string, known: readonly string[], parent: unknown): string | undefined {
  const folded = foldName(key);
  const meant = known.filter((name) => foldName(name) === folded);
  const given = Object.keys(parent ?? {}).filter((name) => foldName(name) === folded);
  return meant.length === 1 && given.length === 1 ? meant[0] : undefined;
}

/** The value as its field wants it, where only its letters are wide or its quotes missing. */
function rewritten(expected: string, value: unknown, written: string): string | undefined {
  const narrow = written.replace(
    /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF0D\uFF0E]/gu,
    (wide) => wide.normalize('NFKC'),
  );
  if (narrow !== written && /^(["']?)[\w. -]*\1$/.test(narrow)) return narrow;
  if (typeof value === 'number' && expected.includes('quoted')) return `"${written}"`;
  return undefined;
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
