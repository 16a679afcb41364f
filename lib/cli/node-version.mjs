// @ts-check
// Tells whether this Node is new enough. It runs before everything else, so it must use no syntax
// and no module that an old Node lacks, and must know nothing of the site.
import { readFileSync } from 'node:fs';

/**
 * One sentence when `version` is below the least one of `engines`, else undefined.
 * @param {string} version such as `20.9.0`
 * @param {string} engines `engines.node` of package.json, of the form `>=20.9`
 * @returns {string | undefined}
 */
export function nodeProblem(version, engines) {
  const least = /^>=(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(engines);
  if (!least) throw new RangeError(`engines.node must look like ">=20.9", got "${engines}"`);
  const is = version.split('.').map(Number);
  for (let i = 0; i < 3; i++) {
    const wanted = Number(least[i + 1] || 0);
    const got = is[i] || 0;
    if (got > wanted) return undefined;
    if (got < wanted) {
      return `Casebook needs Node ${engines.slice(2)} or newer; this is Node ${version}.`;
    }
  }
  return undefined;
}

/** The same for the Node that runs this file and the package.json of this project. */
export function ownNodeProblem() {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return nodeProblem(process.versions.node, JSON.parse(text).engines.node);
}
