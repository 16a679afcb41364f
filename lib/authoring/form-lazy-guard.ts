// Stands in for lib/text/guard in the worker of the form, which fetches the real one only when there is
// prose: parsing MDX is nearly half of the program. It must not know what the guard looks for.
import type { guardProse as Guard } from '../text/guard';

let guard: typeof Guard | undefined;

/** @param path of the program that `form-prose.worker` became */
export async function fetchGuard(path: string): Promise<void> {
  if (guard) return;
  const program = (await import(path)) as { guardProse: typeof Guard };
  guard = program.guardProse;
}

/**
 * Until the guard is there, prose has no problems, and nothing is known of it.
 * @public the bundler puts it where the real one is asked for
 */
export const guardProse: typeof Guard = (source, body) =>
  guard ? guard(source, body) : { prose: { headings: [], cites: [] }, problems: [] };
