// Folds spellings that readers take for the same: width, case, accents, look-alike radicals.
// It must not know words, scripts or languages.

/**
 * Radicals that PDF fonts print for common kanji and that, unlike ⾼ (U+2FBC), NFKC leaves alone.
 * @see https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt
 */
const radicals: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻆': '角',
  '⻑': '長',
  '⻘': '青',
  '⻝': '食',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
};
const radical = new RegExp(`[${Object.keys(radicals).join('')}]`, 'gu');

/** Sorting a run of combining marks is quadratic: a pasted run of 100,000 would take 8 s. */
const markFlood = /(\p{M}{8})\p{M}+/gu;

/** NFKD without accents, then NFKC in lower case: é → e, プ stays, ﾃﾞ → デ, Ａ → a, ⾼ → 高. */
export function normalise(text: string): string {
  return (
    text
      .replace(markFlood, '$1')
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]+/gu, '')
      .normalize('NFKC')
      .toLowerCase()
      // Lower case of Σ depends on its neighbours; one form lets a text be folded piece by piece.
      .replaceAll('ς', 'σ')
      .replace(radical, (found) => radicals[found] ?? found)
  );
}
