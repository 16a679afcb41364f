// What an address may name of a situation.
import type { KnownValues } from '../url/filters';
import type { AskableAspect } from './askable-aspects';

export function knownAspects(aspects: readonly AskableAspect[]): KnownValues {
  return Object.fromEntries(aspects.map(({ id, values }) => [id, values.map((value) => value.id)]));
}
