import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from './casebook.node';
import { fileMemory } from './file-memory.node';
import { formatProblem, type Problem } from './problems';
import { failingSamples } from './testing/failing/all';
import { withTinyBase } from './testing/tiny-base.node';

function withFolder<T>(use: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-memory-'));
  try {
    return use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const file = { file: 'content/x', text: 'x' };
const none: Problem[] = [];
const never = () => {
  throw new Error('read again');
};

test('what was without problems is not read again, by another run neither', () => {
  withFolder((dir) => {
    const result = { words: { en: 'é\u2028', ja: '日本' }, problems: none };
    expect(fileMemory(dir).of('kind', file, () => result)).toBe(result);
    expect(fileMemory(dir).of('kind', file, never)).toEqual(result);
  });
});

test('another text, name or kind is read', () => {
  withFolder((dir) => {
    const memory = fileMemory(dir);
    memory.of('kind', file, () => ({ n: 1, problems: none }));
    const read = () => ({ n: 2, problems: none });
    expect(memory.of('kind', { ...file, text: 'y' }, read).n).toBe(2);
    expect(memory.of('kind', { ...file, file: 'content/y' }, read).n).toBe(2);
    expect(memory.of('other', file, read).n).toBe(2);
  });
});

test('what has problems is read each time', () => {
  withFolder((dir) => {
    const problem = { ...({} as Problem), code: 'TERM-UNKNOWN' };
    fileMemory(dir).of('kind', file, () => ({ n: 1, problems: [problem] }));
    expect(fileMemory(dir).of('kind', file, () => ({ n: 2, problems: none })).n).toBe(2);
  });
});

test('an entry that was cut off counts for nothing', () => {
  for (const length of [0, 1, 10]) {
    withFolder((dir) => {
      fileMemory(dir).of('kind', file, () => ({ n: 1, problems: none }));
      const [version = ''] = readdirSync(dir);
      const [entry = ''] = readdirSync(join(dir, version));
      const path = join(dir, version, entry);
      writeFileSync(path, readFileSync(path, 'utf8').slice(0, length));
      expect(fileMemory(dir).of('kind', file, () => ({ n: 2, problems: none })).n).toBe(2);
    });
  }
});

test('where nothing can be written everything is read', () => {
  const memory = fileMemory('/dev/null/nowhere');
  expect(memory.of('kind', file, () => ({ n: 1, problems: none })).n).toBe(1);
});

test('a base that is remembered is the same base, and a broken one has the same problems', {
  timeout: 60_000,
}, () => {
  withFolder((dir) => {
    withTinyBase({}, (content) => {
      const plain = loadCasebook(content);
      const load = () => loadCasebook(content, undefined, fileMemory(dir));
      expect(load()).toEqual(plain);
      expect(load()).toEqual(plain);
    });
    const memory = fileMemory(dir);
    for (const { changes } of failingSamples.filter((_, i) => i % 5 === 0)) {
      withTinyBase(changes, (content) => {
        const lines = loadCasebook(content).problems.map(formatProblem);
        const found = loadCasebook(content, undefined, memory).problems;
        expect(lines.length).toBeGreaterThan(0);
        expect(found.map(formatProblem)).toEqual(lines);
      });
    }
  });
});
