// How long a thing takes.

/** Median duration in milliseconds of `times` runs, after one that does not count. */
export async function medianMs(times: number, run: () => Promise<void>): Promise<number> {
  await run();
  const durations: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await run();
    durations.push(performance.now() - start);
  }
  durations.sort((a, b) => a - b);
  return durations[Math.floor(durations.length / 2)] ?? 0;
}
