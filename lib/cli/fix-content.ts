// `npm run check -- --fix`: mends in the files what needs no judgement, until nothing of that kind is left.
// It must not know the checks: each problem brings its repair.
import { readFileSync } from 'node:fs';
import type { LoadResult } from '#lib/casebook.node';
import { applyFixes } from '../diagnostics/apply-fixes';
import type { Problem } from '../problems';
import { readableText } from '../text/readable-text';
import { ownFile, type Roots } from './problem-files';
import { replaceFile } from './replace-file';

/** A repair may bring up another one, such as quotes for a figure that was wide; never many in a row. */
const MAX_ROUNDS = 10;

/** A file that another encoding went through is for its author to restore. */
const broken = ['TEXT-UTF8', 'TEXT-LOST'];

/** As long as one of these stands in a file, later checks have not seen all of it. */
const hidesOthers = /^(?:FIELD|YAML)-/;

interface Mended {
  readonly path: string;
  readonly before: Uint8Array;
  readonly fixed: readonly Problem[];
  /** Codes that stood in the file before. */
  readonly codes: ReadonlySet<string>;
}

/** @returns what was mended, in the order in which it was, with the places of its round */
export function fixContent(roots: Roots, load: (roots: Roots) => LoadResult): Problem[] {
  const all: Problem[] = [];
  /** Files that are left as they are. */
  const left = new Set<string>();
  let { problems } = load(roots);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const mended = new Map<string, Mended>();
    for (const [file, own] of byFile(problems)) {
      if (left.has(file) || own.some(({ code }) => broken.includes(code))) continue;
      const done = fixFile(ownFile(file, roots), own);
      if (done) mended.set(file, done);
    }
    if (mended.size === 0) break;
    ({ problems } = load(roots));
    let isUndone = false;
    for (const [file, { path, before, fixed, codes }] of mended) {
      const isNew = ({ code, file: other }: Problem) => other === file && !codes.has(code);
      if (!fixed.some(({ code }) => hidesOthers.test(code)) && problems.some(isNew)) {
        replaceFile(path, before);
        left.add(file);
        isUndone = true;
      } else {
        all.push(...fixed);
      }
    }
    if (isUndone) ({ problems } = load(roots));
  }
  return all;
}

function fixFile(path: string | undefined, problems: readonly Problem[]): Mended | undefined {
  if (path === undefined || !problems.some(({ fix }) => fix)) return undefined;
  const before = readFileSync(path);
  const { text, fixed } = applyFixes(readableText(before), problems);
  if (fixed.length === 0) return undefined;
  replaceFile(path, Buffer.from(text));
  return { path, before, fixed, codes: new Set(problems.map(({ code }) => code)) };
}

function byFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const own = files.get(problem.file) ?? [];
    own.push(problem);
    files.set(problem.file, own);
  }
  return files;
}
