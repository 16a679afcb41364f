// Every real file of content, damaged at random: the checker goes on, and says where.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openContent } from '#lib/content-files.node';
import { loadPart } from '#lib/content-part.node';
import { checkFile } from './check-file';
import { type Problem, sortProblems } from './problems';
import { damaged } from './testing/damage';
import { decodeText } from './text/encoding';

const damages = 200;
const folder = 'content';
const rest = loadPart(openContent(folder));

const files = [
  'companies.yaml',
  ...['cases', 'pages', 'sources', 'terms'].flatMap((kind) =>
    readdirSync(join(folder, kind))
      .sort()
      .map((name) => `${kind}/${name}`),
  ),
];

/** As a run over everything: bytes to text, and text to problems. */
function check(path: string, bytes: Uint8Array): readonly Problem[] {
  const { source, problems } = decodeText(`content/${path}`, bytes);
  const isReadable = source && problems.every(({ severity }) => severity === 'warning');
  return sortProblems([...problems, ...(isReadable ? checkFile(path, source, rest) : [])]);
}

/** Line breaks as editors count them: CRLF is one. */
const linesOf = (bytes: Buffer) => bytes.toString('utf8').replaceAll('\r\n', '\n').split('\n');

describe.each(files)('%s', (path) => {
  const whole = readFileSync(join(folder, path));

  test('as it is: no error', () => {
    expect(check(path, whole).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test(`${damages} damages: valid all the same, or problems with places inside the file`, {
    timeout: 60_000,
  }, () => {
    for (let seed = 1; seed <= damages; seed++) {
      const { bytes, damage } = damaged(whole, seed);
      const told = `seed ${seed}: ${damage}`;
      let problems: readonly Problem[] = [];
      expect(() => {
        problems = check(path, bytes);
      }, told).not.toThrow();
      const lines = linesOf(bytes);
      if (process.env.SHOW)
        console.log(path, told, problems.length === 0 ? 'ACCEPTED' : problems.length);
      for (const { file, line, column, code, expected, got } of problems) {
        const place = `${told}: ${code} at ${line}:${column}`;
        expect(file, place).toBe(`content/${path}`);
        expect(line, place).toBeGreaterThanOrEqual(1);
        expect(line, place).toBeLessThanOrEqual(lines.length);
        expect(column, place).toBeGreaterThanOrEqual(1);
        expect(column, place).toBeLessThanOrEqual([...(lines[line - 1] ?? '')].length + 1);
        expect(`${expected} ${got}`, place).not.toMatch(/undefined|\[object|NaN|Invalid input/);
      }
    }
  });
});
