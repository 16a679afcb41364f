// A repair that writes the one right word in place of another spelling of it. It must not know any vocabulary.
import type { Fix } from '../problems';
import { fixAt } from './fix-at';
import { sameQuotes } from './same-quotes';
import type { SourceText } from './source-text';
import type { FieldPath, YamlValue } from './yaml';

/** @param word undefined where it is not certain */
export function canonicalFix(
  source: SourceText,
  yaml: YamlValue,
  path: FieldPath,
  word: string | undefined,
): Fix | undefined {
  const written = yaml.written(path);
  if (word === undefined || written === undefined) return undefined;
  return fixAt(source, yaml.rangeOf(path), sameQuotes(written, word));
}
