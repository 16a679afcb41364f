// @ts-check
// THE table of what `npm test` checks, in its order. It must not know how steps are run or counted.
import { rootBuild, secondBuild, subPathBuild } from './test-builds.mjs';

/**
 * @typedef {object} Step
 * @property {string} name also for `--only`
 * @property {string[]} commands run one after the other until one fails
 * @property {string[]} [needs] names of earlier steps; when one failed, this one is skipped
 * @property {boolean} [setup] makes checks possible and is none: it counts only when it fails
 * @property {Record<string, string>} [env]
 * @property {{ kind: 'vitest' | 'playwright', file: string }} [report] where its tests are counted
 */

const unit = '.cache/test/unit.json';
const e2e = '.cache/test/e2e.json';

/** @type {readonly Step[]} */
export const steps = [
  { name: 'install', setup: true, commands: ['node lib/cli/install.mjs'] },
  { name: 'browser', setup: true, needs: ['install'], commands: ['node lib/cli/chromium.mjs'] },
  { name: 'nginx', setup: true, needs: ['install'], commands: ['node lib/cli/nginx.mjs'] },
  { name: 'format', needs: ['install'], commands: ['biome format --error-on-warnings .'] },
  {
    name: 'lint',
    needs: ['install'],
    commands: ['biome check --formatter-enabled=false --error-on-warnings .'],
  },
  { name: 'types', needs: ['install'], commands: ['npm run --silent types'] },
  { name: 'dead-code', needs: ['install'], commands: ['knip --treat-config-hints-as-errors'] },
  { name: 'content', needs: ['install'], commands: ['npm run --silent check'] },
  {
    name: 'unit',
    needs: ['install'],
    commands: [
      `npm run --silent unit -- --allowOnly=false --reporter=default --reporter=json --outputFile.json=${unit}`,
    ],
    report: { kind: 'vitest', file: unit },
  },
  { name: 'build', needs: ['content'], commands: ['npm run --silent build -- --ledger check'] },
  { name: 'overlay', needs: ['build'], commands: ['tsx lib/cli/overlay-edition.ts'] },
  {
    // After the internal edition: the same bytes, so nothing of it was left in any cache.
    name: 'reproducible',
    needs: ['build'],
    commands: [
      'tsx lib/cli/reproducible.ts',
      `node lib/cli/compare-folders.mjs ${rootBuild.dir} ${secondBuild.dir}`,
    ],
  },
  {
    name: 'sub-path',
    needs: ['build'],
    commands: [`npm run --silent build -- --ledger check --out ${subPathBuild.dir}`],
    // Also as large bases are built, which the base at hand is not.
    env: { CASEBOOK_BASE_PATH: subPathBuild.base, CASEBOOK_SCALE: 'large' },
  },
  { name: 'one-place', needs: ['build'], commands: ['tsx lib/cli/one-place.ts'] },
  { name: 'old-addresses', needs: ['build'], commands: ['tsx lib/cli/old-addresses.ts'] },
  {
    name: 'e2e',
    needs: ['browser', 'nginx', 'build', 'overlay', 'sub-path', 'one-place', 'old-addresses'],
    commands: ['npm run --silent e2e -- --forbid-only --reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2e },
    report: { kind: 'playwright', file: e2e },
  },
];

/**
 * The steps of `--only unit,e2e`, with the setup they need; the others are taken as done.
 * @param {readonly Step[]} all
 * @param {string | undefined} only
 * @throws {Error} for a name that no step has
 */
export function chooseSteps(all, only) {
  if (only === undefined) return all;
  const wanted = new Set(only.split(','));
  for (const name of wanted) {
    if (all.some((step) => step.name === name)) continue;
    throw new Error(`There is no step "${name}"; there are ${all.map((s) => s.name).join(', ')}.`);
  }
  // From the last to the first: what a step needs comes before it.
  for (const step of [...all].reverse()) {
    if (!wanted.has(step.name)) continue;
    for (const need of step.needs ?? []) {
      if (all.find((other) => other.name === need)?.setup) wanted.add(need);
    }
  }
  return all.filter((step) => wanted.has(step.name));
}
