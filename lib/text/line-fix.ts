// A line of YAML as its author meant it, where that is certain: the colon of a Japanese keyboard, and a
// colon inside of a value. It must not know any field.
import type { Fix } from '../problems';
import { yamlQuoted } from './yaml-quoted';

/** Beyond these the rest of the line may be more than one value. */
const plain = /^[^"'\\#,[\]{}\uFF1A]*$/u;

/** @param start of the line in `yaml` */
export function lineFix(yaml: string, start: number): Fix | undefined {
  const [line = '', next = ''] = yaml.slice(start).split('\n', 2);
  const indent = (text: string) => /^[\s-]*/.exec(text)?.[0].length ?? 0;
  // The value may go on in the next line.
  if (next.trim() !== '' && indent(next) > indent(line)) return undefined;
  const wide = /^([\s-]*[\w-]+)(\uFF1A\s*)(\S.*)?$/u.exec(line);
  if (wide) {
    const [, key = '', was = '', value = ''] = wide;
    if (!plain.test(value) || value.includes(': ')) return undefined;
    return { offset: start + key.length, was, text: value ? ': ' : ':' };
  }
  const bare = /^([\s-]*[\w-]+: +)(\S.*: .*?)\s*$/.exec(line);
  const [, key = '', was = ''] = bare ?? [];
  if (!bare || !plain.test(was) || /^[|>]/.test(was)) return undefined;
  return { offset: start + key.length, was, text: yamlQuoted(was) };
}
