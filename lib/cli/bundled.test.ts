// Commands as one file, in a project of two modules: the same words as the modules themselves would say,
// made once, anew when a source has changed, and without a file where none can be kept.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { projectRoot } from '../testing/project-files.node';

const program = join(projectRoot, 'lib', 'cli', 'bundled.mjs');

const command = `import { word } from './word';
console.log(word, import.meta.url, process.argv.slice(2).join());
`;

function withProject(use: (dir: string, run: () => string) => void): void {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-bundled-'));
  try {
    mkdirSync(join(dir, 'lib'));
    for (const name of ['package.json', 'package-lock.json']) {
      writeFileSync(join(dir, name), '{ "type": "module" }');
    }
    writeFileSync(join(dir, 'lib', 'say.ts'), command);
    writeFileSync(join(dir, 'lib', 'word.ts'), "export const word: string = 'first';\n");
    use(dir, () => {
      const args = [program, 'lib/say.ts', '--a', 'b'];
      const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8' });
      return stdout + stderr;
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const timeout = 60_000;

test('says the same as the modules would; made once, and anew after a change', { timeout }, () => {
  withProject((dir, run) => {
    const kept = join(dir, '.cache', 'commands', 'say');
    const own = pathToFileURL(join(dir, 'lib', 'say.ts')).href;
    expect(run()).toBe(`first ${own} --a,b\n`);
    const [made] = readdirSync(kept);
    expect(run()).toBe(`first ${own} --a,b\n`);
    expect(readdirSync(kept)).toEqual([made]);
    writeFileSync(join(dir, 'lib', 'word.ts'), "export const word: string = 'other';\n");
    expect(run()).toBe(`other ${own} --a,b\n`);
    expect(readdirSync(kept)).toHaveLength(1);
    expect(readdirSync(kept)).not.toEqual([made]);
  });
});

test('where nothing can be kept, the modules run as they are', { timeout }, () => {
  withProject((dir, run) => {
    writeFileSync(join(dir, '.cache'), 'a file, not a folder');
    expect(run()).toMatch(/^first file:.*lib\/say\.ts\S* --a,b\n$/);
  });
});
