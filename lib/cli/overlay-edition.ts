// Builds an internal edition: a few public cases and the invented overlay of the tests. What
// e2e/overlay.spec.ts finds in it, it must not find in the public builds made before and after.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { internalBuild, inventedOverlay } from './test-builds.mjs';

/** Few, so that the build takes a third of the time; the overlay names one of them. */
const cases = ['wantedly-2024', 'chatwork-2019', 'zeals-2019'];

const small = join('.cache', 'test', 'small');

function copyContent(): void {
  const from = join(root, 'content');
  const to = join(root, small);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(to, 'cases'), { recursive: true });
  for (const part of readdirSync(from)) {
    // Addresses of cases that are not copied would be missed.
    if (part !== 'cases' && part !== 'published-urls.txt')
      cpSync(join(from, part), join(to, part), { recursive: true });
  }
  for (const name of readdirSync(join(from, 'cases'))) {
    const isChosen = cases.some((id) => name.startsWith(`${id}.`));
    if (isChosen) cpSync(join(from, 'cases', name), join(to, 'cases', name));
  }
}

copyContent();
const { code, output } = await run(
  `npm run --silent build -- --ledger off --out ${internalBuild.dir}`,
  {
    env: { CASEBOOK_CONTENT: small, CASEBOOK_OVERLAY: inventedOverlay },
  },
);
if (code !== 0) console.error(output);
else console.log(`${internalBuild.dir} built`);
process.exitCode = code;
