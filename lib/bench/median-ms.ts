// How long a thing takes.
import { median } from './median';

/** Median duration in milliseconds of `times` runs, after one that does not count. */
export async function medianMs(times: number, run: () => Promise<void>): Promise<number> {
  await run();
  const durations: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await run();
    durations.push(performance.now() - start);
  }
  return median(durations);
}
