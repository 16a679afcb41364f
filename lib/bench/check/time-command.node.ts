// How long a Node.js program takes from start to end, and what it costs. It must not know the program.
import { spawnSync } from 'node:child_process';

export interface Cost {
  readonly wallMs: number;
  /** Of all threads: on a busy machine it tells more than the clock. */
  readonly cpuMs: number;
  readonly peakMb: number;
}

/** Runs in the program and tells its costs at the end. */
const teller =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,JSON.stringify(process.resourceUsage())))';

/** @throws Error when the program does not end with 0 */
export function timeCommand(args: readonly string[]): Cost {
  const start = performance.now();
  const { status, output, stderr } = spawnSync(process.execPath, ['--import', teller, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const wallMs = performance.now() - start;
  if (status !== 0) throw new Error(`exit ${status}: ${stderr.slice(0, 500)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[3] ?? '{}');
  return { wallMs, cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1024 };
}
