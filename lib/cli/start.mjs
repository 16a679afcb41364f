// @ts-check
// `npm start`, on a fresh clone too: the door that an old Node can still read. Everything else is in
// start-site.mjs, which is loaded only after the Node version is known to do.
import { ownNodeProblem } from './node-version.mjs';

const problem = ownNodeProblem();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const { startSite } = await import('./start-site.mjs');
  process.exitCode = await startSite(process.argv.slice(2));
}
