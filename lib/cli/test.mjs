// @ts-check
// `npm test`, on a fresh clone too: the door that an old Node can still read. The checks are in
// steps.mjs; run-steps.mjs runs them, after the Node version is known to do.
import { ownNodeProblem } from './node-version.mjs';

const problem = ownNodeProblem();
if (problem) {
  console.error(`${problem}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
} else {
  const { test } = await import('./run-steps.mjs');
  process.exitCode = await test(process.argv.slice(2));
}
