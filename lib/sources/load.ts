// One file of content/sources as text to a source. It must not know who cites it.
import { dateFormFindings } from '../cases/rules/dates';
import type { Origin } from '../origin';
import type { Problem } from '../problems';
import { dotted, parseShape } from '../text/shape';
import { problemAt, type SourceText } from '../text/source-text';
import { parseYaml } from '../text/yaml';
import { ownSourceSchema, type Source, sourceSchema } from './schema';

/** @param id the name of the file */
export function loadSource(
  text: SourceText,
  id: string,
  origin: Origin = 'public',
): { source?: Source | undefined; problems: Problem[] } {
  const { value: yaml, problems } = parseYaml(text, text.text, 0);
  if (!yaml) return { problems };
  const schema = origin === 'public' ? sourceSchema : ownSourceSchema;
  const { value, problems: found } = parseShape<Source>(schema, text, yaml);
  problems.push(...found);
  if (!value) return { problems };
  const source: Source = origin === 'public' ? value : { ...value, origin };
  if (source.id !== id) {
    const finding = { field: 'id', expected: `the file name "${id}"`, got: `"${source.id}"` };
    const hint = 'Make the id and the file name equal.';
    problems.push(problemAt(text, yaml.rangeOf(['id']), { code: 'ID-MISMATCH', ...finding, hint }));
  }
  for (const { path, ...finding } of dateFormFindings(value)) {
    const place = { code: 'DATE-FORM', field: dotted(path) };
    problems.push(problemAt(text, yaml.rangeOf(path), { ...place, ...finding }));
  }
  return { source, problems };
}
