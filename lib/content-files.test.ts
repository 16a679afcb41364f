// What a disk can hold in place of readable files: each is a problem with a name, none ends the run.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openContent } from '#lib/content-files.node';
import { loadCasebook } from './casebook.node';
import { formatProblem } from './problems';
import { sampleCase, talk } from './testing/failing/sample';
import { withTinyBase } from './testing/tiny-base.node';

const linesAfter = (change: (dir: string) => void) =>
  withTinyBase({}, (dir) => {
    change(dir);
    return loadCasebook(dir).problems.map(formatProblem);
  });

const unreadable =
  'FILE-READ file: expected a file or folder that can be read, got one that may not be read. Give yourself the right to read it.';

/** Root may read everything: what others may not is only seen as one of them. */
function asNobody<T>(use: () => T): T {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return use();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test('a file and a folder that may not be read: the other files are checked all the same', () => {
  const lines = withTinyBase({}, (dir) => {
    chmodSync(dir, 0o755);
    chmodSync(join(dir, talk), 0);
    chmodSync(join(dir, 'pages'), 0);
    writeFileSync(join(dir, sampleCase), `${readFileSync(join(dir, sampleCase), 'utf8')}\n{x}\n`);
    return asNobody(() => loadCasebook(dir)).problems.map(formatProblem);
  });
  expect(lines).toEqual([
    expect.stringMatching(/^content\/cases\/sample-ltd-2021\.mdx:\d+:1 BODY-CODE /),
    `content/pages:1:1 ${unreadable}`,
    `content/${talk}:1:1 ${unreadable}`,
  ]);
});

test('the content folder itself may not be read', () => {
  const lines = withTinyBase({}, (dir) => {
    chmodSync(dir, 0o311);
    return asNobody(() => loadCasebook(dir)).problems.map(formatProblem);
  });
  expect(lines[0]).toBe(`content:1:1 ${unreadable}`);
});

test('folders named like files, pipes, sockets and devices are refused unread', async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  const lines = await withTinyBaseAsync(async (dir) => {
    mkdirSync(join(dir, 'cases', 'a-2020.mdx'));
    spawnSync('mkfifo', [join(dir, 'cases', 'b-2020.mdx')]);
    await new Promise<void>((done) => server.listen(join(dir, 'cases', 'c-2020.mdx'), done));
    symlinkSync('/dev/zero', join(dir, 'cases', 'd-2020.mdx'));
    const problems = loadCasebook(dir).problems.map(formatProblem);
    await new Promise((done) => server.close(done));
    return problems;
  });
  const kind = (id: string, got: string) =>
    `content/cases/${id}-2020.mdx:1:1 FILE-KIND file: expected a file, got a ${got}. Put the file itself here.`;
  expect(lines).toEqual([
    kind('a', 'folder'),
    kind('b', 'named pipe'),
    kind('c', 'socket'),
    kind('d', 'link'),
  ]);
});

/** `withTinyBase` for what has to be waited for. */
async function withTinyBaseAsync<T>(use: (dir: string) => Promise<T>): Promise<T> {
  const kept = withTinyBase({}, (dir) => {
    renameSync(dir, `${dir}-kept`);
    return `${dir}-kept`;
  });
  try {
    return await use(kept);
  } finally {
    rmSync(kept, { recursive: true });
  }
}

test('a file that vanishes, or becomes a folder or a pipe, between listing and reading', () => {
  withTinyBase({}, (dir) => {
    const content = openContent(dir);
    expect(content.list('sources', '.yaml')).toContain('sample-talk.yaml');
    rmSync(join(dir, talk));
    expect(content.read(talk)).toBeUndefined();
    mkdirSync(join(dir, talk));
    expect(content.read(talk)).toBeUndefined();
    expect(content.problems.map(({ code, got }) => `${code} ${got}`)).toEqual([
      'FILE-MISSING nothing',
      'FILE-KIND a folder',
    ]);
  });
});

test('names with a line break, and names that are no UTF-8', () => {
  const lines = linesAfter((dir) => {
    writeFileSync(join(dir, 'cases', 'a\nb.mdx'), 'x');
    writeFileSync(Buffer.concat([Buffer.from(join(dir, 'cases/')), Buffer.of(0x83, 0x65)]), 'x');
    writeFileSync(Buffer.concat([Buffer.from(`${dir}/`), Buffer.of(0xff)]), 'x');
  });
  const hint = 'Rename it; some program wrote the name in another encoding.';
  expect(lines).toEqual([
    `content:1:1 FILE-NAME file: expected names in UTF-8, got "\uFFFD". ${hint}`,
    `content/cases:1:1 FILE-NAME file: expected names in UTF-8, got "\uFFFDe". ${hint}`,
    expect.stringMatching(
      /^content\/cases\/a b\.mdx:1:1 ID-FORM file: .*got "a b"\. Rename it to "a-b\.mdx"\.$/,
    ),
  ]);
});

test('a file of gigabytes is not read', () => {
  const lines = linesAfter((dir) => truncateSync(join(dir, talk), 5 * 1024 ** 3));
  expect(lines).toEqual([
    `content/${talk}:1:1 TEXT-SIZE file: expected at most 1 MiB, got a larger file. Split or shorten the file.`,
  ]);
});

test('a whole folder that is not there is one problem', () => {
  for (const folder of ['terms', 'sources', 'pages']) {
    expect(
      linesAfter((dir) => rmSync(join(dir, folder), { recursive: true })),
      folder,
    ).toEqual([
      `content/${folder}:1:1 FILE-MISSING file: expected this folder, got nothing. Create it.`,
    ]);
  }
});
