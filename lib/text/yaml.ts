// YAML 1.2 with positions: the one YAML reader of the project. Everything that could run,
// repeat or quietly change a value is refused. It must not know what the fields mean.
import { type Document, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { Problem } from '../problems';
import { problemAt, type Range, type SourceText } from './source-text';
import { beyondLimits, refusedNodes, type YamlFinding } from './yaml-problems';
import { parserOptions, syntaxErrors } from './yaml-syntax';

export type FieldPath = readonly PropertyKey[];

export interface YamlValue {
  readonly data: unknown;
  /** Offset in the file of the value at a path, or of its nearest parent that exists. */
  offsetOf(path: FieldPath): number;
  /** Likewise with its end, where the value itself exists. */
  rangeOf(path: FieldPath): Range;
  /** Offset of the key (not the value) at a path; falls back to `offsetOf`. */
  keyOffsetOf(path: FieldPath): number;
  /** Likewise with its end. */
  keyRangeOf(path: FieldPath): Range;
  /** The value at a path as the author wrote it, for messages. */
  written(path: FieldPath): string | undefined;
}

/** More of one file help nobody and would fill the log. */
const MAX_FINDINGS = 200;

/**
 * Parses `yaml`, which stands in `source` from offset `start`.
 * With problems there is mostly no value: a half-read mapping would only make more noise.
 */
export function parseYaml(
  source: SourceText,
  yaml: string,
  start: number,
): { value?: YamlValue; problems: Problem[] } {
  const asProblem = ({ offset, end, isReadable: _, fix, ...finding }: YamlFinding): Problem => {
    const place = { offset: start + offset, end: end === undefined ? end : start + end };
    const moved = fix && { ...fix, offset: start + fix.offset };
    return problemAt(source, place, { field: 'yaml', ...finding, ...(moved && { fix: moved }) });
  };
  const limit = beyondLimits(yaml);
  if (limit) return { problems: [asProblem(limit)] };
  const doc = parseDocument(yaml, parserOptions);
  const syntax = syntaxErrors(doc, yaml);
  const lineOf = (offset: number) => yaml.lastIndexOf('\n', offset - 1);
  const said = new Set(syntax.map(({ offset }) => lineOf(offset)));
  // What was misread in a line is no news once its syntax is told.
  const refused = refusedNodes(doc, yaml).filter(
    ({ code, got, offset }) =>
      !(['YAML-KEY', 'YAML-SYNTAX'].includes(code) || got.startsWith('the alias *')) ||
      !said.has(lineOf(offset)),
  );
  const findings = [...syntax, ...refused].slice(0, MAX_FINDINGS);
  const problems = findings.map(asProblem);
  if (findings.some(({ isReadable }) => !isReadable)) return { problems };
  return { value: yamlValue(doc, yaml, start), problems };
}

function yamlValue(doc: Document, yaml: string, start: number): YamlValue {
  const nodeAt = (path: FieldPath) => {
    const node = path.length === 0 ? doc.contents : doc.getIn(path, true);
    return isNode(node) ? node : undefined;
  };
  const offsetOf = (path: FieldPath): number => {
    for (let length = path.length; length >= 0; length--) {
      const range = nodeAt(path.slice(0, length))?.range;
      if (range) return start + range[0];
    }
    return start;
  };
  const keyRangeOf = (path: FieldPath): Range => {
    const parent = nodeAt(path.slice(0, -1));
    const last = path.at(-1);
    const items = parent && 'items' in parent ? (parent.items as unknown[]) : [];
    const pair = items.find((i) => isPair(i) && isScalar(i.key) && i.key.value === last);
    const range = isPair(pair) && isScalar(pair.key) ? pair.key.range : undefined;
    return range ? { offset: start + range[0], end: start + range[1] } : { offset: offsetOf(path) };
  };
  return {
    data: doc.toJS({ maxAliasCount: 0 }),
    offsetOf,
    rangeOf(path) {
      const range = path.length === 0 ? undefined : nodeAt(path)?.range;
      return { offset: offsetOf(path), end: range ? start + range[1] : undefined };
    },
    keyOffsetOf: (path) => keyRangeOf(path).offset,
    keyRangeOf,
    written(path) {
      const range = nodeAt(path)?.range;
      return range ? yaml.slice(range[0], range[1]) : undefined;
    },
  };
}
