// The side of the bench that runs in a process of its own: one task, its result as JSON.
import { readFileSync } from 'node:fs';
import { measureFacets } from '#lib/bench/search/measure-facets.node';
import { measurePeer } from '#lib/bench/search/measure-peer.node';
import { peers } from '#lib/bench/search/peers.node';
import type { Base } from './task';

/** Facet counts are one task; every other is the name of an engine. */
export const facetTask = 'facets';

export async function runChild(task: string, baseFile: string): Promise<void> {
  const base = JSON.parse(readFileSync(baseFile, 'utf8')) as Base;
  const load = peers[task];
  const result =
    task === facetTask
      ? measureFacets(base.facts, base.size)
      : load && (await measurePeer(await load(), base));
  if (!result) throw new RangeError(`no engine "${task}"`);
  process.stdout.write(JSON.stringify(result));
}
