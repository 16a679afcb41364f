// Chance that can be repeated: the same seed gives the same draws on every machine. It must not know
// what is drawn.

export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** @throws RangeError without items. */
  pick<T>(items: readonly T[]): T;
  /** By Zipf: the item in place n is drawn 1/n as often as the first. @throws RangeError without items. */
  zipf<T>(items: readonly T[]): T;
  /** Up to `count` different items in an order of chance. */
  sample<T>(items: readonly T[], count: number): T[];
}

/** The generator is mulberry32: 32 bits of state, good enough for texts. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(items: readonly T[], place: number): T => {
    if (items.length === 0) throw new RangeError('nothing to draw from');
    return items[place] as T;
  };
  const pick = <T>(items: readonly T[]) => at(items, Math.floor(next() * items.length));
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick,
    zipf(items) {
      let rest = next() * items.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
      const place = items.findIndex((_, i) => {
        rest -= 1 / (i + 1);
        return rest < 0;
      });
      return at(items, place < 0 ? items.length - 1 : place);
    },
    sample(items, count) {
      const left = [...items];
      const drawn = Math.min(count, left.length);
      return Array.from({ length: drawn }, () => {
        const [item] = left.splice(Math.floor(next() * left.length), 1);
        return item as (typeof items)[number];
      });
    },
  };
}
