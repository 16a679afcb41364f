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

export function parseFrontMatter(source: SourceText): { value?: FrontMatter; problems: Problem[] } {
  const fence = (offset: number, expected: string, got: string, hint: string) => ({
    problems: [
      problemAt(source, offset, { code: 'FRONT-MATTER', field: 'file', expected, got, hint }),
    ],
  });
  const opening = /^---\n/.exec(source.text);
  if (!opening) {
    const [first = ''] = source.text.split('\n', 1);
    return fence(
      0,
      'a first line of exactly "---"',
      first ? `"${[...first].slice(0, 40).join('')}"` : 'an empty line',
      'Start the file with the front matter; nothing may stand before it or behind the dashes.',
    );
  }
  const start = opening[0].length;
  const closing = /^---$/m.exec(source.text.slice(start));
  if (!closing) {
    return fence(
      0,
      'a closing "---" line',
      'none',
      'Close the front matter before the prose starts.',
    );
  }
  const end = start + closing.index;
  if (closing.index > MAX_LENGTH) {
    const words = { field: 'file', expected: `front matter of at most ${MAX_LENGTH} characters` };
    const got = `${closing.index}`;
    const hint = 'Shorten it; stories belong into the prose.';
    return { problems: [problemAt(source, 0, { code: 'TEXT-SIZE', ...words, got, hint })] };
  }
  const { value, problems } = parseYaml(source, source.text.slice(start, end), start);
  if (!value) return { problems };
  const bodyStart = end + '---'.length;
  const padding = '\n'.repeat(source.text.slice(0, bodyStart).split('\n').length - 1);
  return { value: { yaml: value, body: padding + source.text.slice(bodyStart) }, problems };
}
