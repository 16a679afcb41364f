// The cases in a situation like the one stated, best first. Runs in the browser: it must not know the
// base, only what was sent of it.
import type { Aspect } from './aspects';
import { type Likeness, likeness, rarityAmong } from './likeness';
import type { Situation } from './situation';

export interface Match<T> {
  readonly item: T;
  readonly likeness: Likeness;
  /** Fewer than half of the things stated are told of: a weak match, whatever its score. */
  readonly isWeak: boolean;
}

const weakBelow = 0.5;

/** Only items with something in common; ties keep the given order. */
export function rankSituations<T extends { readonly situation: Situation }>(
  asked: Situation,
  items: readonly T[],
  aspects: readonly Aspect[],
): Match<T>[] {
  const rarity = rarityAmong(items.map(({ situation }) => situation));
  return items
    .map((item) => {
      const found = likeness(asked, item.situation, aspects, rarity);
      return { item, likeness: found, isWeak: found.told < weakBelow };
    })
    .filter((match) => match.likeness.agree.length > 0)
    .sort((a, b) => b.likeness.score - a.likeness.score || b.likeness.told - a.likeness.told);
}
