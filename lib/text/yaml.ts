// YAML 1.2 with positions: the one YAML reader of the project. Everything that could run,
// repeat or quietly change a value is refused. It must not know what the fields mean.
import { type Document, isAlias, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Problem } from '../problems';
import { problemAt, type SourceText } from './source-text';

export type FieldPath = readonly PropertyKey[];

export interface YamlValue {
  readonly data: unknown;
  /** Offset in the file of the value at a path, or of its nearest parent that exists. */
  offsetOf(path: FieldPath): number;
  /** Offset of the key (not the value) at a path; falls back to `offsetOf`. */
  keyOffsetOf(path: FieldPath): number;
  /** The value at a path as the author wrote it, for messages. */
  written(path: FieldPath): string | undefined;
}

const MAX_DEPTH = 8;

/**
 * Parses `yaml`, which stands in `source` from offset `start`.
 * With problems there is no value: a half-read mapping would only make more noise.
 */
export function parseYaml(
  source: SourceText,
  yaml: string,
  start: number,
): { value?: YamlValue; problems: Problem[] } {
  const doc = parseDocument(yaml, {
    uniqueKeys: true,
    stringKeys: true,
    version: '1.2',
    logLevel: 'silent',
  });
  const at = (offset: number, code: string, expected: string, got: string, hint: string): Problem =>
    problemAt(source, start + offset, { code, field: 'yaml', expected, got, hint });

  const problems: Problem[] = [...doc.errors, ...doc.warnings].map((error) => {
    const [message = ''] = error.message.split(/ at line \d+|:\n/);
    const hint =
      error.code === 'DUPLICATE_KEY'
        ? 'Delete one of the two.'
        : 'Quote the value if it holds ": " or starts with a special character; indent with spaces.';
    return at(error.pos[0], 'YAML-SYNTAX', 'valid YAML 1.2', message.replace(/\s+/g, ' '), hint);
  });

  visit(doc, (_key, node, ancestors) => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor)) {
      problems.push(
        at(offset, 'YAML-ANCHOR', 'plain values', 'an anchor or alias', 'Write the value out.'),
      );
    }
    if (isNode(node) && node.tag && !isCoreTag(node.tag)) {
      problems.push(
        at(offset, 'YAML-TAG', 'plain values', `the tag ${node.tag}`, 'Delete the tag.'),
      );
    }
    if (isPair(node) && isScalar(node.key)) {
      const key = String(node.key.value);
      const keyOffset = node.key.range?.[0] ?? 0;
      if (key === '<<') {
        problems.push(
          at(keyOffset, 'YAML-ANCHOR', 'plain keys', 'a merge key', 'Write the values out.'),
        );
      } else if (['__proto__', 'constructor', 'prototype'].includes(key)) {
        problems.push(
          at(keyOffset, 'YAML-KEY', 'a field of the model', `"${key}"`, 'Delete the key.'),
        );
      }
    }
    if (ancestors.filter((a) => isNode(a)).length > MAX_DEPTH) {
      problems.push(
        at(offset, 'YAML-DEPTH', `at most ${MAX_DEPTH} levels`, 'deeper nesting', 'Flatten it.'),
      );
      return visit.BREAK;
    }
    return undefined;
  });

  if (problems.length > 0) return { problems };
  return { value: yamlValue(doc, yaml, start), problems };
}

function isCoreTag(tag: string): boolean {
  return tag.startsWith('tag:yaml.org,2002:') && !/js|python|ruby|java/.test(tag);
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
  return {
    data: doc.toJS({ maxAliasCount: 0 }),
    offsetOf,
    keyOffsetOf(path) {
      const parent = nodeAt(path.slice(0, -1));
      const last = path.at(-1);
      const items = parent && 'items' in parent ? (parent.items as unknown[]) : [];
      const pair = items.find((i) => isPair(i) && isScalar(i.key) && i.key.value === last);
      const range = isPair(pair) && isScalar(pair.key) ? pair.key.range : undefined;
      return range ? start + range[0] : offsetOf(path);
    },
    written(path) {
      const range = nodeAt(path)?.range;
      return range ? yaml.slice(range[0], range[1]) : undefined;
    },
  };
}
