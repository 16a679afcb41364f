// One file of content/sources as text to a source. It must not know who cites it.
import { dateFormFindings } from '../cases/rules/dates';
import { datesOf } from '../cases/walk';
import type { Origin } from '../origin';
import type { Problem } from '../problems';
import { compareDates } from '../text/calendar';
import { addShapeProblems } from '../text/said-once';
import { dotted, parseShape } from '../text/shape';
import { problemAt, type SourceText } from '../text/source-text';
import { parseYaml, type YamlValue } from '../text/yaml';
import { ownSourceSchema, type Source, sourceSchema } from './schema';

/**
 * @param id the name of the file
 * @param latest the last day that anything can have; where it is not given, nothing is too late
 */
export function loadSource(
  text: SourceText,
  id: string,
  origin: Origin = 'public',
  latest?: string,
): { source?: Source | undefined; problems: Problem[] } {
  const { value: yaml, problems } = parseYaml(text, text.text, 0);
  if (!yaml) return { problems };
  const schema = origin === 'public' ? sourceSchema : ownSourceSchema;
  const { value, problems: found } = parseShape<Source>(schema, text, yaml);
  addShapeProblems(problems, found);
  if (!value) return { problems };
  const source: Source = origin === 'public' ? value : { ...value, origin };
  if (source.id !== id) {
    const finding = { field: 'id', expected: `the file name "${id}"`, got: `"${source.id}"` };
    const hint = 'Make the id and the file name equal.';
    problems.push(problemAt(text, yaml.rangeOf(['id']), { code: 'ID-MISMATCH', ...finding, hint }));
  }
  if (latest) problems.push(...tooLate(text, yaml, value, latest));
  for (const { path, ...finding } of dateFormFindings(value)) {
    const place = { code: 'DATE-FORM', field: dotted(path) };
    problems.push(problemAt(text, yaml.rangeOf(path), { ...place, ...finding }));
  }
  return { source, problems };
}

/** A slip in the year makes a talk of next year, which would be the newest on every list. */
function tooLate(text: SourceText, yaml: YamlValue, value: Source, latest: string): Problem[] {
  return datesOf(value)
    .filter(({ date }) => compareDates(date.value, latest) > 0)
    .map(({ path, date }) =>
      problemAt(text, yaml.rangeOf(path), {
        code: 'SOURCE-FUTURE',
        field: dotted(path),
        expected: `a day up to tomorrow (${latest})`,
        got: `"${date.value}"`,
        hint: 'Nothing is told before it happened: check the year.',
      }),
    );
}
