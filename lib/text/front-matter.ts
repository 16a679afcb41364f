// Splits a content file into its front matter and its body, by our own fence:
// `---` as the first line opens, the next `---` line closes, nothing else counts.
// It must not know the fields.
import type { Problem } from '../problems';
import { problemAt, type SourceText } from './source-text';
import { parseYaml, type YamlValue } from './yaml';

/** A case with dozens of recorded decisions in two languages comes to some 100,000. */
const MAX_LENGTH = 192 * 1024;

export interface FrontMatter {
  readonly yaml: YamlValue;
  /** The body, padded with blank lines so that its line numbers are those of the file. */
  readonly body: string;
}

/** A line that is meant to be a fence and is none: blanks behind it, other dashes, too many. */
const NEAR_FENCE = /^[ \t]*[-‐-―−ー－]{2,}[ \t]*$/mu;

/** Keys between two fences, below the front matter: a copy that was pasted as a whole. */
const SECOND_BLOCK =
  /^---[ \t]*\n((?:[ \t]*(?:#.*)?\n)*[A-Za-z][\w-]*:(?:[ \t].*)?\n(?:.*\n){0,2000}?)---[ \t]*$/m;

/** Keys right below a fence and another fence below them, with nothing in between that is no YAML. */
const KEYS_GO_ON =
  /^---\n(?:[ \t]*(?:#.*)?\n)*[A-Za-z][\w-]*:(?:[ \t].*)?\n(?:(?:[ \t].*|[A-Za-z][\w-]*:(?:[ \t].*)?|[-#].*|[\]}].*)?\n)*?---[ \t]*(?:\n|$)/;

/** More such lines in one file are no slip. */
const MAX_INNER = 3;

/**
 * @param inner how many fences between keys were read over already
 * @returns the body also where the front matter cannot be read, so that its problems come in the same run
 */
export function parseFrontMatter(
  source: SourceText,
  inner = 0,
): {
  value?: FrontMatter;
  body?: string;
  problems: Problem[];
} {
  const fence = (offset: number, expected: string, got: string, hint: string) =>
    problemAt(source, offset, { code: 'FRONT-MATTER', field: 'file', expected, got, hint });
  const opening = /^---\n/.exec(source.text);
  if (!opening) {
    const [first = ''] = source.text.split('\n', 1);
    const got = first ? `"${[...first].slice(0, 40).join('')}"` : 'an empty line';
    const hint =
      'Start the file with the front matter; nothing may stand before it or behind the dashes.';
    return { problems: [fence(0, 'a first line of exactly "---"', got, hint)] };
  }
  const start = opening[0].length;
  const closing = /^---$/m.exec(source.text.slice(start));
  if (!closing) return { problems: [unclosed(source, start, fence)] };
  const end = start + closing.index;
  if (inner < MAX_INNER && KEYS_GO_ON.test(source.text.slice(end))) {
    // Read as it is meant; blanks keep all positions.
    const text = `${source.text.slice(0, end)}   ${source.text.slice(end + 3)}`;
    const { problems, ...rest } = parseFrontMatter({ ...source, text }, inner + 1);
    const hint =
      'Delete the line: the keys below belong to the front matter, which another "---" ends.';
    const between = fence(end, '"---" around the front matter alone', 'one between two keys', hint);
    return { ...rest, problems: [between, ...problems] };
  }
  if (closing.index > MAX_LENGTH) {
    const words = { field: 'file', expected: `front matter of at most ${MAX_LENGTH} characters` };
    const got = `${closing.index}`;
    const hint = 'Shorten it; stories belong into the prose.';
    return { problems: [problemAt(source, 0, { code: 'TEXT-SIZE', ...words, got, hint })] };
  }
  const { value, problems } = parseYaml(source, source.text.slice(start, end), start);
  const bodyStart = end + '---'.length;
  const padding = '\n'.repeat(source.text.slice(0, bodyStart).split('\n').length - 1);
  let prose = source.text.slice(bodyStart);
  const second = SECOND_BLOCK.exec(prose);
  if (second) {
    const hint = 'Delete it, or move its keys up: readers would see it as a heading.';
    const got = 'a second block of keys';
    problems.push(fence(bodyStart + second.index, 'one front matter', got, hint));
    // What is said of it is said: it is no prose.
    prose = prose.replace(second[0], second[0].replace(/[^\n]+/g, ''));
  }
  const body = padding + prose;
  return value ? { value: { yaml: value, body }, body, problems } : { body, problems };
}

function unclosed(
  source: SourceText,
  start: number,
  fence: (offset: number, expected: string, got: string, hint: string) => Problem,
): Problem {
  const near = NEAR_FENCE.exec(source.text.slice(start));
  if (near) {
    const hint = 'Write three hyphens, and nothing else, on the line.';
    const offset = start + near.index;
    return fence(offset, 'a closing line of exactly "---"', `"${near[0].slice(0, 40)}"`, hint);
  }
  const hint = 'Close the front matter before the prose starts.';
  return fence(0, 'a closing "---" line', 'none', hint);
}
