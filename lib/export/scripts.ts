// Tells whose a script is. An inline script is known only by its whole text: a script that merely
// begins like one of Next.js would be allowed together with whatever was put behind it.
import { attribute, type HtmlElement, textOf } from './html';

export type ScriptKind = 'data' | 'own' | 'next' | 'unknown';

export interface ScriptRules {
  readonly basePath: string;
  /** Text of the one inline script of the site, marked `data-keep`. */
  readonly ownScript: string;
}

// What Next.js 16 writes: JSON and nothing else stands between these ends.
const inlineShapes = [
  { start: '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(', end: ');' },
  { start: '(self.__next_f=self.__next_f||[]).push(', end: ')' },
  { start: 'self.__next_f.push(', end: ')' },
] as const;

/** `data` runs nowhere, `own` is the script of the site, `next` starts React, `unknown` is refused. */
export function scriptKind(script: HtmlElement, rules: ScriptRules): ScriptKind {
  const text = textOf(script);
  const src = attribute(script, 'src');
  const type = attribute(script, 'type');
  if (src !== undefined) {
    const known = src.startsWith(`${rules.basePath}/_next/static/`) && !src.includes('..');
    return known && text === '' && type === undefined ? 'next' : 'unknown';
  }
  if (type === 'application/ld+json') return 'data';
  if (type !== undefined) return 'unknown';
  if (attribute(script, 'data-keep') !== undefined) {
    return text === rules.ownScript ? 'own' : 'unknown';
  }
  return inlineShapes.some((shape) => hasShape(text, shape)) ? 'next' : 'unknown';
}

function hasShape(text: string, { start, end }: { start: string; end: string }): boolean {
  if (!text.startsWith(start) || !text.endsWith(end)) return false;
  try {
    JSON.parse(text.slice(start.length, -end.length));
    return true;
  } catch {
    return false;
  }
}
