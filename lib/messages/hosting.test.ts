// The lines to copy for a web server, run as they are on folders of their own: the first installation
// and updates after it, with time passing between them.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { locales } from '../locales';
import { hostingWords } from './hosting';

/** A machine with a build in `out/` and nothing installed; other programs do nothing. */
function machine(base: string) {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, 'srv'));
  mkdirSync(join(dir, 'etc/nginx/conf.d'), { recursive: true });
  mkdirSync(join(dir, 'bin'));
  for (const name of ['nginx', 'systemctl']) {
    writeFileSync(join(dir, 'bin', name), '#!/bin/sh\n', { mode: 0o755 });
  }
  // No two builds share a second here, though they do in a test.
  writeFileSync(join(dir, 'bin/date'), '#!/bin/sh\nmktemp -u XXXXXXXX\n', { mode: 0o755 });
  const place = { site: 'https://c.example', base, variables: '' };
  return {
    served: join(dir, `srv/casebook${base}`),
    build(name: string) {
      rmSync(join(dir, 'out'), { recursive: true, force: true });
      for (const folder of ['_next', 'search', 'hosting']) {
        mkdirSync(join(dir, 'out', folder), { recursive: true });
      }
      writeFileSync(join(dir, 'out/index.html'), name);
      writeFileSync(join(dir, 'out/hosting/nginx.conf'), '');
      for (const folder of ['_next', 'search']) {
        for (const file of ['same', name]) writeFileSync(join(dir, 'out', folder, file), '');
      }
    },
    run(id: string) {
      const commands = hostingWords('en')
        .sections(place)
        .find((section) => section.id === id)?.commands;
      const here = (commands ?? '').replaceAll(' /', ` ${dir}/`).replaceAll('=/', `=${dir}/`);
      return spawnSync('sh', ['-c', here], {
        cwd: dir,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${join(dir, 'bin')}:${process.env.PATH}` },
      });
    },
    /** As if everything that is there had been put there earlier. */
    wait(hours: number) {
      const srv = join(dir, 'srv');
      for (const entry of readdirSync(srv, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const was = Date.now() / 1000 - hours * 3600;
        utimesSync(path, was, was);
      }
    },
  };
}

/** The lines are for Debian: other systems have other `ln` and `mv`. */
const onLinux = test.runIf(process.platform === 'linux');

onLinux.each(['', '/kb', '/a/b'])('installed and updated below "%s"', (base) => {
  const { served, build, run, wait } = machine(base);
  const page = () => readFileSync(join(served, 'index.html'), 'utf8');
  const kept = (folder: string) => readdirSync(join(served, folder)).sort();
  build('one');
  expect(run('nginx')).toMatchObject({ status: 0, stderr: '' });
  expect(page()).toBe('one');
  // Served for long, and still what readers have open when it is replaced.
  wait(1000);
  build('two');
  expect(run('update')).toMatchObject({ status: 0, stderr: '' });
  expect(page()).toBe('two');
  for (const folder of ['_next', 'search']) expect(kept(folder)).toEqual(['one', 'same', 'two']);
  // Twice in a day: those of both are kept.
  build('three');
  expect(run('update')).toMatchObject({ status: 0, stderr: '' });
  expect(kept('_next')).toEqual(['one', 'same', 'three', 'two']);
  wait(25);
  build('four');
  expect(run('update')).toMatchObject({ status: 0, stderr: '' });
  expect(page()).toBe('four');
  for (const folder of ['_next', 'search']) expect(kept(folder)).toEqual(['four', 'same', 'three']);
});

onLinux('a real folder in the place of the link is refused, and stays whole', () => {
  const { served, build, run, wait } = machine('');
  mkdirSync(join(served, '_next'), { recursive: true });
  mkdirSync(join(served, 'search'));
  writeFileSync(join(served, '_next/old'), '');
  wait(1000);
  build('one');
  for (const id of ['nginx', 'update']) {
    expect(run(id).stderr, id).toMatch(/casebook/);
    expect(readdirSync(served).sort(), id).toEqual(['_next', 'search']);
    expect(existsSync(join(served, '_next/old')), id).toBe(true);
  }
});

test('the lines to copy are the same in every language', () => {
  const place = { site: 'https://c.example/kb', base: '/kb', variables: '' };
  const [en, ...others] = locales.map((locale) =>
    hostingWords(locale)
      .sections(place)
      .filter(({ id }) => id !== 'check')
      .map(({ id, commands }) => [id, commands]),
  );
  for (const other of others) expect(other).toEqual(en);
});
