// What `npm run bench -- search` can be told.
import { parseArgs } from 'node:util';
import { peers } from '#lib/bench/search/peers.node';

export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly seed: number;
  /** Names of the only engines to measure; without any, all of them and the facets. */
  readonly engines: readonly string[];
  /** File for all results as JSON. */
  readonly json?: string;
}

export const usage =
  'npm run bench -- search [--size N]… [--runs N] [--seed N] [--engine NAME]… [--json FILE]   (sizes 10, 100 and 1000; 3 runs)';

/** @throws TypeError for an unknown option; RangeError for a number that is none. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', multiple: true, default: ['10', '100', '1000'] },
      runs: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      engine: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
    },
  });
  const number = (name: string, text: string, least: number) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least) return value;
    throw new RangeError(`--${name} takes a whole number from ${least} on, not "${text}"`);
  };
  const unknown = values.engine.find((name) => !Object.hasOwn(peers, name));
  if (unknown !== undefined) {
    throw new RangeError(
      `there is no engine "${unknown}", there are ${Object.keys(peers).join(', ')}`,
    );
  }
  return {
    // A base needs some real cases and some made-up ones.
    sizes: values.size.map((text) => number('size', text, 10)),
    runs: number('runs', values.runs, 1),
    seed: number('seed', values.seed, 0),
    engines: values.engine,
    ...(values.json !== undefined && { json: values.json }),
  };
}
