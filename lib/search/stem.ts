// Cuts English inflections so that "upgrading" finds "upgrades". It must not know any word.

const endings = ['ations', 'ation', 'ions', 'ion', 'ings', 'ing', 'ed', 'ers', 'er', 'es', 's'];

/**
 * The stem of a lower-case word, or the word itself. A stem is a key, not a word: both sides of a
 * comparison are cut alike. Only a–z and 4 letters or more; nothing is cut below 3 letters.
 */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/u.test(word)) return word;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  const ending = endings.find((end) => word.endsWith(end) && leavesEnough(word, end)) ?? '';
  const cut = word.slice(0, word.length - ending.length);
  const single = cut.length > 3 && /([^aeiou])\1$/u.test(cut) ? cut.slice(0, -1) : cut;
  const bare = single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
  const mayHaveLostE = bare !== single || (single === cut && !['', 's'].includes(ending));
  return mayHaveLostE ? withoutAte(bare) : bare;
}

/** -ation(s) leaves 4 letters, so that "creation" keeps its -ate; the others leave 3. */
function leavesEnough(word: string, ending: string): boolean {
  return word.length - ending.length >= (ending.startsWith('ation') ? 4 : 3);
}

/** migrate, migrated, migrating meet migration; but not retreat, float, treat. */
function withoutAte(cut: string): string {
  return cut.length >= 6 && /[^aeo]at$/u.test(cut) ? cut.slice(0, -2) : cut;
}
