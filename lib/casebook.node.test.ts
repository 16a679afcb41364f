import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from './casebook.node';
import { formatProblem } from './problems';
import type { Changes } from './testing/changes';
import { failingSamples } from './testing/failing/all';
import { sampleCase, talk, translation } from './testing/failing/sample';
import { passingSamples } from './testing/passing';
import { codesIn } from './testing/project-files.node';
import { bookOf, linesOf, withTinyBase } from './testing/tiny-base.node';

for (const [name, changes] of Object.entries(passingSamples)) {
  test(`valid: ${name}`, () => {
    expect(linesOf(changes)).toEqual([]);
  });
}

for (const { name, changes, lines } of failingSamples) {
  test(name, () => {
    expect(lines.length).toBeGreaterThan(0);
    expect(linesOf(changes)).toEqual(lines);
  });
}

/** What no text shows: see content-files.test.ts and latest-day.test.ts. */
const codesOfDisk = ['FILE-NAME', 'FILE-READ', 'SOURCE-FUTURE'];

const codeOf = (line: string) => / (?:warning )?([A-Z]+(?:-[A-Z0-9]+)+) /.exec(line)?.[1];

test('every code of the checker has a failing sample, and no sample a code that is gone', () => {
  const sampled = new Set(failingSamples.flatMap(({ lines }) => lines.map(codeOf)));
  const known = codesIn('lib').filter((code) => !code.startsWith('OUT-'));
  expect(known.length).toBeGreaterThan(50);
  expect([...sampled, ...codesOfDisk].sort()).toEqual(known);
});

test('every line has the one format, and its words hold no leftovers of a program', () => {
  const format =
    /^content\/[^\n]*?:[1-9]\d*:[1-9]\d* (?:warning )?[A-Z]+(?:-[A-Z0-9]+)+ \S.*?: expected \S.*, got \S.*\.(?: \S.*)?$/;
  for (const line of failingSamples.flatMap(({ lines }) => lines)) {
    expect(line).toMatch(format);
    expect(line).not.toMatch(
      /undefined|\[object|NaN|Invalid input|received|Error:|\bat \S+:\d+:\d+/,
    );
  }
});

/** Samples that change different files by replacing them or parts of them. */
const changesOf = (...names: string[]): { changes: Changes; lines: string[] } => {
  const chosen = names.map((name) => failingSamples.find((sample) => sample.name === name));
  const paths = chosen.flatMap((sample) => Object.keys(sample?.changes ?? {}));
  expect(new Set(paths).size, 'each sample changes another file').toBe(paths.length);
  return {
    changes: Object.assign({}, ...chosen.map((sample) => sample?.changes)),
    lines: chosen.flatMap((sample) => sample?.lines ?? []),
  };
};

test('all problems of many broken files come in one run, sorted, and none hides another', () => {
  const { changes, lines } = changesOf(
    'B20 a tag',
    'G16 elements that run or load',
    'all that is wrong with one statement',
    'C16 dates that are none',
    'a terms file that no facet has',
    'evidence on a page, which has no sources',
    'a list file that is no list',
  );
  const found = linesOf(changes);
  expect([...found].sort()).toEqual([...lines].sort());
  const places = found.map((line) => {
    const [, file = '', row, column] = /^(.+?):(\d+):(\d+) /.exec(line) ?? [];
    return { file, row: Number(row), column: Number(column) };
  });
  const sorted = [...places].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.row - b.row || a.column - b.column,
  );
  expect(places).toEqual(sorted);
});

test('nothing in content ever runs, and no prototype is touched', () => {
  const attacks = failingSamples.filter(({ name }) => /^(B04|B18|B20|B23|G\d)/.test(name));
  expect(attacks.length).toBeGreaterThan(15);
  for (const { changes } of attacks) linesOf(changes);
  expect(Object.hasOwn(globalThis, 'ran')).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { extent?: string }).extent).toBeUndefined();
});

test('one run says each thing once', () => {
  for (const { lines } of failingSamples) expect(new Set(lines).size).toBe(lines.length);
});

test('CRLF, a byte order mark and decomposed characters change nothing that is published', () => {
  const plain = bookOf();
  const odd = bookOf({
    [sampleCase]: (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    [translation]: (text) => text.normalize('NFD'),
  });
  expect(odd.cases).toEqual(plain.cases);
  expect(odd.warnings.map(({ code }) => code).sort()).toEqual([
    'TEXT-BOM',
    'TEXT-CRLF',
    'TEXT-NFC',
  ]);
});

test('the base is frozen to its last fact', () => {
  const book = bookOf();
  expect(Object.isFrozen(book.cases[0]?.states.cluster?.[0])).toBe(true);
  expect(Object.isFrozen(book.cases[0]?.words.ja.headings)).toBe(true);
});

test('cases come sorted by id', () => {
  expect(bookOf().cases.map(({ id }) => id)).toEqual(['example-co-2020', 'sample-ltd-2021']);
});

const linesAfter = (change: (dir: string) => void) =>
  withTinyBase({}, (dir) => {
    change(dir);
    return loadCasebook(dir).problems.map(formatProblem);
  });

test('D14 a folder of cases without one', () => {
  const lines = linesAfter((dir) => {
    rmSync(join(dir, 'cases'), { recursive: true });
    mkdirSync(join(dir, 'cases'));
  });
  expect(lines).toContain(
    'content/cases:1:1 FILE-MISSING folder: expected at least one case, got none. Add content/cases/<id>.mdx.',
  );
});

test('no content folder, or a file in its place', () => {
  withTinyBase({}, (dir) => {
    const path = join(dir, 'companies.yaml');
    for (const place of [`${dir}/nowhere`, path]) {
      expect(loadCasebook(place).problems.map(formatProblem)).toEqual([
        `${place}:1:1 FILE-MISSING folder: expected a content folder, got none. Name an existing folder.`,
      ]);
    }
  });
});

test('D11 links out of the content are refused unread, also when they lead nowhere or in circles', () => {
  const lines = linesAfter((dir) => {
    symlinkSync('/etc/passwd', join(dir, 'cases', 'leak-2020.mdx'));
    symlinkSync('loop-2020.mdx', join(dir, 'cases', 'loop-2020.mdx'));
    rmSync(join(dir, 'pages'), { recursive: true });
    symlinkSync('/etc', join(dir, 'pages'));
  });
  const link = 'got a link. Put the';
  expect(lines).toEqual([
    `content/cases/leak-2020.mdx:1:1 FILE-KIND file: expected a file, ${link} file itself here.`,
    `content/cases/loop-2020.mdx:1:1 FILE-KIND file: expected a file, ${link} file itself here.`,
    `content/pages:1:1 FILE-KIND file: expected a folder, ${link} folder itself here.`,
  ]);
});

test('a folder where a file belongs, and a file where a folder belongs', () => {
  const lines = linesAfter((dir) => {
    rmSync(join(dir, talk));
    mkdirSync(join(dir, talk));
    rmSync(join(dir, 'pages'), { recursive: true });
    writeFileSync(join(dir, 'pages'), 'x');
  });
  expect(lines).toEqual([
    'content/pages:1:1 FILE-KIND file: expected a folder, got a file. Put the folder itself here.',
    `content/${talk}:1:1 FILE-KIND file: expected a file, got a folder. Put the file itself here.`,
  ]);
});
