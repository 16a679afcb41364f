// @ts-check
// Runs the steps of `npm test` one after the other and counts. It must not know what they check.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { countPlaywright, countStep, countVitest, summary } from './counts.mjs';
import { endTogether, root, run } from './run.mjs';
import { chooseSteps, steps } from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./counts.mjs').Counts} Counts */

/** So that the settings of whoever runs the tests do not change what is tested. */
const neutral = {
  CASEBOOK_BASE_PATH: '',
  CASEBOOK_BASE_URL: '',
  CASEBOOK_CONTENT: '',
  CASEBOOK_OVERLAY: '',
  CASEBOOK_SCALE: '',
};

/** @param {Step['report']} report @returns {Counts | undefined} undefined when there is none */
function readCounts(report) {
  if (!report) return undefined;
  try {
    const found = JSON.parse(readFileSync(join(root, report.file), 'utf8'));
    return report.kind === 'vitest' ? countVitest(found) : countPlaywright(found);
  } catch {
    return undefined;
  }
}

/** @param {Step} step */
async function runCommands(step) {
  if (step.report) {
    // An old report would be counted when the step dies before it writes one.
    rmSync(join(root, step.report.file), { force: true });
    mkdirSync(join(root, dirname(step.report.file)), { recursive: true });
  }
  let output = '';
  for (const command of step.commands) {
    const done = await run(command, { env: { ...neutral, ...step.env } });
    output += done.output;
    if (done.code !== 0) return { code: done.code, output: `${output}(${command})\n` };
  }
  return { code: 0, output };
}

/**
 * Runs the steps, each one even if another failed, unless it needs what failed.
 * @param {readonly Step[]} chosen
 * @param {(step: Step) => Promise<{ code: number, output: string }>} [perform]
 * @param {(text: string) => void} [print]
 * @returns {Promise<Counts[]>}
 */
export async function runSteps(chosen, perform = runCommands, print = console.log) {
  const width = Math.max(...chosen.map(({ name }) => name.length)) + 2;
  /** @type {Set<string>} */
  const missing = new Set();
  const all = [];
  for (const step of chosen) {
    const title = step.name.padEnd(width);
    const lacks = step.needs?.find((name) => missing.has(name));
    if (lacks) {
      missing.add(step.name);
      print(`${title}skipped, as ${lacks} did not pass`);
      continue;
    }
    const start = performance.now();
    const { code, output } = await perform(step);
    const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(8);
    const counts = countStep(step, code, readCounts(step.report));
    all.push(counts);
    const tests = step.report ? `  ${summary([counts])}, ${counts.skipped} skipped` : '';
    print(`${title}${counts.failed > 0 ? 'FAILED' : 'ok    '}${seconds}${tests}`);
    if (counts.failed > 0) {
      missing.add(step.name);
      print(`\n${output.trimEnd()}\n`);
    }
  }
  return all;
}

/** @param {string[]} args @returns {Promise<number>} an exit code */
export async function test(args) {
  let chosen;
  try {
    const { values } = parseArgs({ args, options: { only: { type: 'string' } } });
    chosen = chooseSteps(steps, values.only);
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\nUsage: npm test -- [--only STEP,…]`);
    return 2;
  }
  endTogether();
  const all = await runSteps(chosen);
  console.log(`\n${summary(all)}`);
  return all.some(({ failed }) => failed > 0) ? 1 : 0;
}
