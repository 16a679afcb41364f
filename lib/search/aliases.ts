// Phrases that mean the same: both labels and all aliases of a term or company are one group. It must
// not know terms or companies, nor how much an alias counts.
import { flatten } from './flat-text';
import { normalise } from './normalise';

export interface AliasGroup {
  readonly phrases: readonly string[];
}

export interface Aliases {
  /** Length of the longest key, in UTF-16 units. */
  readonly longest: number;
  /** By key: the phrase without its spaces, hyphens and other separators. */
  readonly entries: ReadonlyMap<string, AliasEntry>;
  /** By word: the phrases of several words that hold it. */
  readonly phrasesWith: ReadonlyMap<string, readonly string[]>;
}

interface AliasEntry {
  /** Every phrase of every group the key belongs to, normalised. */
  readonly phrases: ReadonlySet<string>;
  /** Where a phrase of this key is written with a break: "jenkins x" has 7. */
  readonly breaks: ReadonlySet<number>;
}

/**
 * Normalised groups for a file, without phrases that hold nothing to search, and of phrases that are
 * searched alike (argo-cd, argo cd) one: written with spaces, where one is.
 */
export function foldGroups(groups: readonly AliasGroup[]): string[][] {
  return groups.map(({ phrases }) => folded(phrases)).filter((phrases) => phrases.length > 0);
}

function folded(phrases: readonly string[]): string[] {
  const bySearch = new Map<string, string>();
  for (const phrase of phrases.map((one) => normalise(one).trim())) {
    const { text, runs } = flatten(phrase);
    if (text.length < 2) continue;
    const searched = runs.map((run) => run.text).join(' ');
    const isPlain = phrase === searched || !bySearch.has(searched);
    if (isPlain) bySearch.set(searched, phrase);
  }
  return [...bySearch.values()];
}

/** @param groups as `foldGroups` returns them; a phrase in several groups means all of them. */
export function readAliases(groups: readonly (readonly string[])[]): Aliases {
  const entries = new Map<string, { phrases: Set<string>; breaks: Set<number> }>();
  const phrasesWith = new Map<string, string[]>();
  for (const phrase of new Set(groups.flat())) {
    const words = phrase.split(' ');
    if (words.length === 1) continue;
    for (const word of new Set(words)) {
      const others = phrasesWith.get(word);
      if (others) others.push(phrase);
      else phrasesWith.set(word, [phrase]);
    }
  }
  for (const group of groups) {
    for (const phrase of group) {
      const { text: key, starts } = flatten(phrase);
      const entry = entries.get(key) ?? { phrases: new Set(), breaks: new Set() };
      entries.set(key, entry);
      for (const other of group) entry.phrases.add(other);
      for (const start of starts) entry.breaks.add(start);
    }
  }
  const longest = Math.max(0, ...[...entries.keys()].map((key) => key.length));
  return { longest, entries, phrasesWith };
}

/** Names of other things that hold this one: "docker swarm" for "docker". */
export function longerNames(
  { phrasesWith }: Aliases,
  phrase: string,
  own: ReadonlySet<string>,
): string[] {
  const others = phrasesWith.get(phrase.split(' ')[0] ?? '') ?? [];
  return others.filter(
    (other) =>
      other.length > phrase.length && !own.has(other) && ` ${other} `.includes(` ${phrase} `),
  );
}
