// Characters that may not stand in content, whether typed, escaped in YAML or written as a
// character reference in prose; and names for those that only look right. Knows no field.

const refused: readonly { pattern: RegExp; code: string; what: string; hint: string }[] = [
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    pattern: /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]|\p{Surrogate}/gu,
    code: 'TEXT-CONTROL',
    what: 'a control character',
    hint: 'Delete it.',
  },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    code: 'TEXT-BIDI',
    what: 'a bidirectional control character',
    hint: 'Delete it: it can make text read differently from what it is.',
  },
  {
    pattern: /[\u00AD\u180E\u200B-\u200D\u2060-\u2064\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/gu,
    code: 'TEXT-INVISIBLE',
    what: 'an invisible character',
    hint: 'Delete it.',
  },
  {
    pattern: /[\u2E80-\u2FDF]/gu,
    code: 'TEXT-RADICAL',
    what: 'a radical that only looks like a kanji',
    hint: 'Fold the pasted text with NFKC, or type the kanji.',
  },
  {
    pattern: /\uFFFD/gu,
    code: 'TEXT-LOST',
    what: 'the sign for a lost character',
    hint: 'An earlier conversion lost what stood here: type it again.',
  },
];

export interface RefusedCharacter {
  /** Offset in UTF-16 units. */
  readonly index: number;
  readonly code: string;
  readonly got: string;
  readonly hint: string;
}

/** Nearly every text is fine, and one look tells. */
const anyRefused = new RegExp(refused.map(({ pattern }) => pattern.source).join('|'), 'u');

export function* refusedIn(text: string): Generator<RefusedCharacter> {
  if (!anyRefused.test(text)) return;
  for (const { pattern, code, what, hint } of refused) {
    for (const { 0: character, index } of text.matchAll(pattern)) {
      yield { index, code, got: `${what} ${codePoint(character)}`, hint };
    }
  }
}

/** `U+200B` */
export function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}

/** Letters of other scripts that nobody can tell from an ASCII one, and that one. */
const asciiTwins: ReadonlyMap<string, string> = new Map(
  [
    ['аАɑα', 'a'],
    ['еЕёЁεΕ', 'e'],
    ['оОοΟσ', 'o'],
    ['рРρΡ', 'p'],
    ['сСϲ', 'c'],
    ['хХχΧ', 'x'],
    ['уУγΥ', 'y'],
    ['іІιΙ', 'i'],
    ['јЈ', 'j'],
    ['ѕЅ', 's'],
    ['ԁ', 'd'],
    ['һНΗ', 'h'],
    ['кКκΚ', 'k'],
    ['мМΜ', 'm'],
    ['тТτΤ', 't'],
    ['вВβΒ', 'b'],
    ['ԛ', 'q'],
    ['ԝ', 'w'],
    ['νѵ', 'v'],
    ['пηπ', 'n'],
    ['г', 'r'],
    ['υ', 'u'],
    ['Ζ', 'z'],
    ['‐‑‒–—―−ー－', '-'],
  ].flatMap(([twins = '', ascii = '']) => [...twins].map((twin) => [twin, ascii] as const)),
);

/** A word in quotes; a letter that only looks like an ASCII one is named, or nobody would see it. */
export function quoted(word: string): string {
  return `"${word}"${lookAlikes(word)}`;
}

/** ` (а is U+0430, not "a")`, or nothing. */
export function lookAlikes(word: string): string {
  const twins = word.match(/[\p{Script=Cyrillic}\p{Script=Greek}\uFF01-\uFF5E]/gu) ?? [];
  const dashes = /[\w][‐‑‒–—―−ー]/u.test(word) ? (word.match(/[‐‑‒–—―−ー]/gu) ?? []) : [];
  const names = [...new Set([...twins, ...dashes])].slice(0, 3).map((twin) => {
    const wide = twin.normalize('NFKC');
    const ascii = asciiTwins.get(twin) ?? (/^[\x21-\x7E]$/.test(wide) ? wide : undefined);
    return `${twin} is ${codePoint(twin)}${ascii ? `, not "${ascii}"` : ''}`;
  });
  return names.length > 0 ? ` (${names.join('; ')})` : '';
}
