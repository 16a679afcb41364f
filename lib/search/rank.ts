// Puts the units of a query together: soft AND, order, and which documents count as found. It must
// not know texts or terms, only scores by document number.
import { rarity, type UnitMatch } from './score-unit';

interface Ranked {
  readonly document: number;
  readonly score: number;
}

/** A unit of the query and where it was found. */
interface Found extends Pick<UnitMatch, 'scores'> {
  /** Grammar between the words: worth something where found, but nobody has to hold it. */
  readonly isGlue?: boolean;
}

/** Less covered documents stay out of the counts. */
const leastShare = 0.6;

/**
 * The end of the ranking: `matchPhrase` says how well a field holds a name, `sumFields` what a unit
 * is worth in a document, `attachStatuses` makes a status that was asked for a unit of its own, and
 * here the units are put together.
 *
 * The match set, best first: documents that cover at least 0.6 × of what the best one covers.
 * Score = sum of unit scores × (weight of units hit / weight of units with any hit)³. Glue weighs
 * nothing unless nothing else was found: なるのを stands in few texts, and tells nothing all the same.
 */
export function rank(matches: readonly Found[], total: number): Ranked[] {
  const isOnlyGlue = matches.every(({ scores, isGlue }) => isGlue || scores.size === 0);
  const sums = new Map<number, { score: number; covered: number }>();
  let weights = 0;
  for (const { scores, isGlue } of matches) {
    if (scores.size === 0) continue;
    const weight = isGlue && !isOnlyGlue ? 0 : rarity(total, scores.size);
    weights += weight;
    for (const [document, score] of scores) {
      const sum = sums.get(document) ?? { score: 0, covered: 0 };
      sum.score += score;
      sum.covered += weight;
      sums.set(document, sum);
    }
  }
  let best = 0;
  for (const { covered } of sums.values()) best = Math.max(best, covered);
  return [...sums]
    .filter(([, { covered }]) => covered > 0 && covered >= leastShare * best)
    .map(([document, { score, covered }]) => ({
      document,
      score: score * (covered / weights) ** 3,
    }))
    .sort((a, b) => b.score - a.score || a.document - b.document);
}
