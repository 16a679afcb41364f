// How like one situation is to another, with the reasons for and against. It must not know cases,
// facets or words.
import type { Aspect } from './aspects';
import type { Situation } from './situation';

export interface Finding {
  readonly aspect: string;
  /** `agree`: what both have. `differ`: what the other has instead. */
  readonly values: readonly string[];
  /** Of sizes: not the same band, but the next. */
  readonly isNear?: boolean;
}

export interface Likeness {
  /** From −0.5 (all told, nothing alike) to 1 (all alike and rare). */
  readonly score: number;
  /** Share of what was asked, by weight, on which the other says anything. */
  readonly told: number;
  /** What speaks for it, the weightiest first. */
  readonly agree: readonly Finding[];
  readonly differ: readonly Finding[];
  /** Aspects on which the other is silent, or tells a list that need not be complete. */
  readonly silent: readonly string[];
}

/** A value that only some have says more than one that all have. */
export type Rarity = (aspect: string, value: string) => number;

const againstFactor = 0.5;
const neighbourFactor = 0.5;

/**
 * Of every aspect asked, with its weight w:
 *
 * - something in common: + w × (½ + ½ × share of what was asked) × mean rarity of what is common;
 * - of sizes, only the next band: + w × ½;
 * - told, and nothing in common: − w × ½. In an open list (reasons) that is silence instead: whoever
 *   names other reasons has not denied these;
 * - not told: nothing, neither for nor against.
 *
 * The score is the sum over the weights of all that was asked, so silence never wins over agreement,
 * and never loses to disagreement.
 */
export function likeness(
  asked: Situation,
  other: Situation,
  aspects: readonly Aspect[],
  rarity: Rarity,
): Likeness {
  const agree: (Finding & { worth: number })[] = [];
  const differ: Finding[] = [];
  const silent: string[] = [];
  let sum = 0;
  let weights = 0;
  let told = 0;
  for (const aspect of aspects) {
    const { id, weight } = aspect;
    const wanted = asked[id];
    if (!wanted || wanted.length === 0) continue;
    weights += weight;
    const values = other[id];
    if (!values || values.length === 0) {
      silent.push(id);
      continue;
    }
    const common = wanted.filter((value) => values.includes(value));
    const isNear = common.length === 0 && areNear(wanted, values, aspect.order ?? []);
    if (common.length > 0 || isNear) {
      const rare = common.reduce((all, value) => all + rarity(id, value), 0) / common.length;
      const share = isNear ? neighbourFactor : (0.5 + common.length / wanted.length / 2) * rare;
      agree.push({
        aspect: id,
        values: isNear ? values : common,
        ...(isNear && { isNear }),
        worth: weight * share,
      });
      sum += weight * share;
      told += weight;
    } else if (aspect.isOpenList) {
      silent.push(id);
    } else {
      differ.push({ aspect: id, values });
      sum -= weight * againstFactor;
      told += weight;
    }
  }
  agree.sort((a, b) => b.worth - a.worth);
  return {
    score: weights > 0 ? sum / weights : 0,
    told: weights > 0 ? told / weights : 0,
    agree: agree.map(({ worth: _worth, ...finding }) => finding),
    differ,
    silent,
  };
}

/** Whether some values stand side by side in the order; none do in an empty one. */
function areNear(a: readonly string[], b: readonly string[], order: readonly string[]): boolean {
  return order.some((value, i) => {
    const next = order[i + 1] ?? '';
    return (a.includes(value) && b.includes(next)) || (b.includes(value) && a.includes(next));
  });
}

/**
 * Rarity among the situations of a base: ½ + ½ × ln(N / n) / ln N for a value that n of N have. So
 * what all have counts half, what one has counts whole.
 */
export function rarityAmong(situations: readonly Situation[]): Rarity {
  const counts = new Map<string, number>();
  for (const situation of situations) {
    for (const [aspect, values] of Object.entries(situation)) {
      for (const value of values) {
        const key = `${aspect} ${value}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  const total = Math.max(2, situations.length);
  return (aspect, value) =>
    0.5 + Math.log(total / (counts.get(`${aspect} ${value}`) ?? 1)) / Math.log(total) / 2;
}
