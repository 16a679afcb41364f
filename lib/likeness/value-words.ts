// Values of an aspect in words. Types only from the base, as it runs in the browser too.
import type { AskableAspect } from './askable-aspects';

/** Values in words; what is said already by a narrower one is left out. */
export function valueWords(aspect: AskableAspect, values: readonly string[]): string[] {
  const known = aspect.values.filter(({ id }) => values.includes(id));
  const said = new Set(known.map(({ broader }) => broader));
  return known.filter(({ id }) => !said.has(id)).map(({ label }) => label);
}
