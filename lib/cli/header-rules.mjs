// @ts-check
// Reads `_headers` of a finished site, in the form that several hosts share. It must not know which
// headers there are.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ pattern: string, headers: [name: string, value: string][] }[]} HeaderLines */

/** @param {string} dir the folder with the site @returns {HeaderLines} none when it has no such file */
export function readHeaderRules(dir) {
  const file = join(dir, '_headers');
  return existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
}

/** @param {string} text @returns {HeaderLines} */
export function parseHeaderRules(text) {
  /** @type {HeaderLines} */
  const rules = [];
  for (const line of text.split('\n')) {
    const [, indent = '', content = ''] = /^(\s*)(.*?)\s*$/.exec(line) ?? [];
    if (content === '' || content.startsWith('#')) continue;
    if (indent === '') rules.push({ pattern: content, headers: [] });
    else {
      const colon = content.indexOf(':');
      rules.at(-1)?.headers.push([content.slice(0, colon), content.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/**
 * Of all rules that match; a header that two of them set gets both values, as hosts do it.
 * @param {HeaderLines} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const { pattern, headers } of rules) {
    const [start = '', end] = pattern.split('*');
    const matches =
      end === undefined
        ? path === pattern
        : path.length >= pattern.length - 1 && path.startsWith(start) && path.endsWith(end);
    if (!matches) continue;
    for (const [name, value] of headers) {
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
  }
  return found;
}
