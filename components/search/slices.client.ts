// Work in small steps that leaves room for typing and scrolling: all of it together takes at most a
// slice of each frame. It must not know what the work is.

const SLICE_MS = 6;
const FRAME_MS = 16;

/** One step; true when it was the last. */
type Step = () => boolean;

const jobs: Step[] = [];

/** Runs the steps to their end, after the work that came before. Rejects when the signal says so. */
export function inSlices<T>(steps: Generator<undefined, T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    jobs.push(() => {
      if (signal.aborted) {
        reject(signal.reason);
        return true;
      }
      try {
        const { done, value } = steps.next();
        if (done) resolve(value);
        return done === true;
      } catch (fault) {
        reject(fault);
        return true;
      }
    });
    if (jobs.length === 1) setTimeout(work, 0);
  });
}

function work(): void {
  const end = performance.now() + SLICE_MS;
  while (performance.now() < end) {
    const [step] = jobs;
    if (!step) return;
    if (step()) jobs.shift();
  }
  if (jobs.length > 0) setTimeout(work, FRAME_MS);
}
