// Files of the real content damaged at random and checked against the rest, which is loaded once. Tests only.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openContent } from '#lib/content-files.node';
import { loadPart } from '#lib/content-part.node';
import { checkFile } from '../check-file';
import { type Problem, sortProblems } from '../problems';
import { decodeText } from '../text/encoding';
import { damaged } from './damage';

const folder = 'content';

/** Paths of the files of a part of the content. */
export function contentFiles(kind: string): string[] {
  return readdirSync(join(folder, kind))
    .sort()
    .map((name) => `${kind}/${name}`);
}

const rest = loadPart(openContent(folder));

/** As a run over everything: bytes to text, and text to problems. */
export function checkBytes(path: string, bytes: Uint8Array): readonly Problem[] {
  const { source, problems } = decodeText(`content/${path}`, bytes);
  const isReadable = source && problems.every(({ severity }) => severity === 'warning');
  return sortProblems([...problems, ...(isReadable ? checkFile(path, source, rest) : [])]);
}

/** Line breaks as editors count them: CRLF is one, and CR where there is no other. */
const linesOf = (bytes: Buffer) => bytes.toString('utf8').split(/\r\n|\n/);

/** What is wrong with the checker itself: it throws, or names a place that is none; with seed and damage. */
export function faultsUnderDamage(path: string, seeds: number): string[] {
  const whole = readFileSync(join(folder, path));
  const faults: string[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const { bytes, damage } = damaged(whole, seed);
    const told = `${path}, seed ${seed}, ${damage}`;
    try {
      const lines = linesOf(bytes);
      for (const problem of checkBytes(path, bytes)) {
        const fault = faultOf(problem, `content/${path}`, lines);
        if (fault) faults.push(`${told}: ${fault}`);
      }
    } catch (error) {
      faults.push(`${told}: ${(error as Error).message}`);
    }
  }
  return faults;
}

function faultOf(
  { file, line, column, code, expected, got }: Problem,
  path: string,
  lines: readonly string[],
): string | undefined {
  const length = [...(lines[line - 1] ?? '')].length;
  const isInside = line >= 1 && line <= lines.length && column >= 1 && column <= length + 1;
  if (file !== path || !isInside) return `${code} at ${file}:${line}:${column}`;
  const isWorded = !/undefined|\[object|NaN|Invalid input/.test(`${expected} ${got}`);
  return isWorded ? undefined : `${code} expected ${expected}, got ${got}`;
}
