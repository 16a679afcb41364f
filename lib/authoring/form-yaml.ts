// Writes the data of a form as YAML that reads back as the same data, whatever somebody typed. What
// stands in an older text of the file, comments too, stays where it was. It must not know any field.
import {
  Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';

/** Words that YAML reads as words, ids and plain addresses; everything else is quoted. */
const bare = /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|https:\/\/[a-zA-Z0-9./_-]*[a-zA-Z0-9/_-])$/;

/** What fits on one line of the file. */
const MAX_FLOW = 76;

const format = {
  lineWidth: 0,
  minContentWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

const reading = {
  version: '1.2',
  stringKeys: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** @param base the text that held an earlier state of `data` */
export function writeYaml(data: unknown, base?: string): string {
  if (base !== undefined) {
    const old = parseDocument(base, reading);
    if (old.errors.length === 0) {
      if (isEqual(old.toJS({ maxAliasCount: 0 }), data)) return base;
      old.contents = merged(old.contents, data) as typeof old.contents;
      const text = textOf(old);
      if (isEqual(parseDocument(text, reading).toJS({ maxAliasCount: 0 }), data)) return text;
    }
  }
  const document = new Document(null, { version: '1.2' });
  document.contents = nodeOf(data);
  return textOf(document);
}

/** `[a, b]` and `{ a: b }`, as people write them: the library pads either both or none. */
function textOf(document: Document): string {
  visit(document, {
    Seq(_, node) {
      node.toString = (context, ...rest) =>
        YAMLSeq.prototype.toString.call(node, padded(context, ''), ...rest);
    },
    Map(_, node) {
      node.toString = (context, ...rest) =>
        YAMLMap.prototype.toString.call(node, padded(context, ' '), ...rest);
    },
  });
  return document.toString(format);
}

const padded = <T>(context: T, flowCollectionPadding: '' | ' '): T => ({
  ...context,
  flowCollectionPadding,
});

function nodeOf(value: unknown, depth = 0): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map((item) => nodeOf(item, depth + 1));
    list.flow = value.every((item) => typeof item !== 'object') && fitsLine(value);
    return list;
  }
  if (typeof value === 'object' && value !== null) {
    const map = new YAMLMap();
    map.items = Object.entries(value).map(
      ([key, item]) => new Pair(keyOf(key), nodeOf(item, depth + 1)),
    );
    const isFlat = Object.values(value).every((item) => typeof item !== 'object');
    map.flow = depth > 1 && isFlat && fitsLine(value);
    return map;
  }
  const scalar = new Scalar(value);
  if (typeof value === 'string') scalar.type = bare.test(value) ? 'PLAIN' : 'QUOTE_DOUBLE';
  return scalar;
}

function keyOf(key: string): Scalar {
  const scalar = new Scalar(key);
  scalar.type = /^[A-Za-z][A-Za-z0-9-]*$/.test(key) ? 'PLAIN' : 'QUOTE_DOUBLE';
  return scalar;
}

const fitsLine = (value: object) => JSON.stringify(value).length <= MAX_FLOW;

/** The old node as far as it says the same, and new ones for the rest. */
function merged(node: unknown, value: unknown, depth = 0): Node {
  if (node && isEqual(plain(node), value)) return node as Node;
  if (isMap(node) && isObject(value)) {
    const pairs = Object.entries(value).map(([key, item]) => {
      const old = node.items.find(
        (pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === key,
      );
      if (!old) return new Pair(keyOf(key), nodeOf(item, depth + 1));
      old.value = merged(old.value, item, depth + 1);
      return old;
    });
    node.items = pairs as typeof node.items;
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    node.items = align(node.items, value).map(([old, item]) => merged(old, item, depth + 1));
    if (node.items.length === 0 || node.items.some((item) => !isScalar(item))) {
      node.flow = node.items.length === 0 || (node.flow ?? false);
    }
    return node;
  }
  const fresh = nodeOf(value, depth);
  if (isScalar(node)) {
    fresh.commentBefore = node.commentBefore ?? null;
    fresh.comment = node.comment ?? null;
  }
  return fresh;
}

/** Each value with the old node it came from: one that says the same, else the one in its place. */
function align(nodes: readonly unknown[], values: readonly unknown[]): [unknown, unknown][] {
  const free = new Set(nodes);
  const same = values.map((value) => {
    const node = [...free].find((one) => isEqual(plain(one), value));
    free.delete(node);
    return node;
  });
  return values.map((value, i) => {
    if (same[i] !== undefined) return [same[i], value];
    const there = free.has(nodes[i]) ? nodes[i] : undefined;
    free.delete(there);
    return [there, value];
  });
}

function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plain);
  if (!isMap(node)) return undefined;
  return Object.fromEntries(
    node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', plain(pair.value)]),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal as data, whatever the order of keys. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, i) => isEqual(item, other[i]));
  }
  if (isObject(one) && isObject(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
    );
  }
  return Object.is(one, other);
}
