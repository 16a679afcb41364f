// A situation and its address: `?hosting=aws&team-size=4-10`, in the order of the aspects. What means
// nothing is named and dropped.
import {
  excludedValue,
  filtersQuery,
  type KnownValues,
  parseFilters,
  toggleValue,
} from '../url/filters';
import type { Situation } from './situation';

export function parseSituation(
  search: string,
  known: KnownValues,
): { situation: Situation; ignored: string[] } {
  const { state, ignored } = parseFilters(search, known);
  const stated = Object.entries(state.chosen).map(([aspect, values]) => {
    // Nobody is in the situation of not having something; a list of cases may leave it out.
    const wanted = values.filter((value) => excludedValue(value) === undefined);
    const excluded = values.filter((value) => !wanted.includes(value));
    ignored.push(...excluded.map((value) => `${aspect}=${value}`));
    return [aspect, wanted] as const;
  });
  return { situation: Object.fromEntries(stated.filter(([, list]) => list.length > 0)), ignored };
}

export function situationQuery(situation: Situation, known: KnownValues): string {
  return filtersQuery({ q: '', chosen: situation }, known);
}

/** With one value added, or taken away where it was stated. */
export function toggleStated(situation: Situation, aspect: string, value: string): Situation {
  return toggleValue({ q: '', chosen: situation }, aspect, value).chosen;
}
