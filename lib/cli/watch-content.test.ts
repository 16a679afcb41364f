// `npm run check -- --watch` as people run it.
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleCase } from '../testing/failing/sample';
import { projectRoot } from '../testing/project-files.node';
import { withTinyBase } from '../testing/tiny-base.node';

const wait = 'Waiting for changes; Ctrl-C ends.\n';

test(
  'each burst of changes is checked anew, a folder may go and come back, Ctrl-C ends',
  {
    timeout: 120_000,
  },
  () =>
    withKept(async (content, copy) => {
      const child = spawn(
        process.execPath,
        ['lib/cli/bundled.mjs', 'lib/cli/check.ts', '--watch', '--content', content],
        { cwd: projectRoot },
      );
      let output = '';
      let errors = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
      });
      child.stderr.on('data', (chunk) => {
        errors += chunk;
      });
      const ended = new Promise((done) => child.on('exit', done));
      /** What the next run prints that is like `pattern`. */
      const next = async (pattern: RegExp) => {
        for (;;) {
          const at = output.indexOf(wait);
          const run = at < 0 ? '' : output.slice(0, at);
          if (at >= 0) output = output.slice(at + wait.length);
          if (pattern.test(run)) return;
          if (child.exitCode !== null) throw new Error(`ended: ${errors}`);
          if (at < 0) await new Promise((done) => setTimeout(done, 50));
        }
      };
      try {
        await next(/^2 cases, .* no errors/);
        const file = join(content, sampleCase);
        const text = readFileSync(file, 'utf8');
        writeFileSync(file, text.replace('is: argo-cd', 'is: ArgoCD'));
        await next(/TERM-UNKNOWN/);
        writeFileSync(file, text);
        await next(/^2 cases, .* no errors/);
        rmSync(content, { recursive: true });
        await next(/FILE-MISSING/);
        cpSync(copy, content, { recursive: true });
        await next(/^2 cases, .* no errors/);
        child.kill('SIGINT');
        expect(await ended).toBe(0);
        expect(errors).toBe('');
      } finally {
        child.kill('SIGKILL');
      }
    }),
);

/** The base twice, in a folder of its own, until `use` has ended. */
async function withKept(use: (content: string, copy: string) => Promise<void>): Promise<void> {
  const dir = withTinyBase({}, (base) => {
    const kept = `${base}-watched`;
    cpSync(base, join(kept, 'content'), { recursive: true });
    cpSync(base, join(kept, 'copy'), { recursive: true });
    return kept;
  });
  try {
    await use(join(dir, 'content'), join(dir, 'copy'));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
