// What to write in place of a value of a wrong form, where its field and its text tell. It must not know
// any field by name.
import { isCalendarDate } from './calendar';
import { dateHint } from './date-meant';
import { ID_PATTERN } from './id-pattern';
import { wordMeant } from './word-meant';

/** Quotes of a word processor, or of a Japanese keyboard, which YAML takes for letters. */
const softQuotes = /^[“”„‟＂‘’'「『](.*)[“”„‟＂‘’'」』]$/u;

/** How people say that a source is silent. */
const silent =
  /^(?:not[ _-]?stated|n\/?a|unknown|none(?: stated)?|null|tbd|\?+|-+|記載なし|記載無し|不明|未記載|なし)$/i;

/** What may be written after `expected`, which a schema words, in place of `value`. */
export function shapeHint(
  expected: string,
  value: unknown,
  written: string,
  isListFine: () => boolean,
): string | undefined {
  if (expected.startsWith('a day of the calendar')) {
    const isBareYear = typeof value === 'number' && isCalendarDate(written);
    const hint = isBareYear ? undefined : dateHint(written, expected.endsWith(', or not-stated'));
    if (hint) return hint;
  }
  const [, inside] = softQuotes.exec(written) ?? [];
  if (inside && !written.startsWith("'")) return `Write straight quotes: "${inside}".`;
  // Full-width digits and letters come from a Japanese keyboard and look almost right.
  const narrow = written.normalize('NFKC');
  if (narrow !== written && /^[\x20-\x7E]*[\dA-Za-z][\x20-\x7E]*$/.test(narrow)) {
    return `Write it half-width: ${narrow}`;
  }
  if (typeof value === 'number' && wantsQuotes(expected, written)) {
    return `Put it in quotes: "${written}".`;
  }
  const isOpen = expected.endsWith(', or not-stated');
  if (isOpen && (value === null || (typeof value === 'string' && silent.test(value.trim())))) {
    return silence(expected, value);
  }
  if (expected.startsWith('a number')) return numberHint(written);
  if (expected.includes('https address') || expected.includes('archived copy')) {
    return addressHint(expected, value);
  }
  const word = wordMeant(expected, value) ?? idHint(expected, value) ?? unlessHint(expected);
  if (word) return word;
  if (typeof value === 'string' && expected.includes('{') && /^[\w-]+[:：]\S/.test(written)) {
    return 'Write each key with a half-width colon and a space behind it.';
  }
  if (value === null && expected.includes('[]')) return 'Write it as [].';
  const entry = typeof value === 'string' ? asMapping(expected, value) : undefined;
  if (entry)
    return expected.startsWith('a list') ? `Write it as [${entry}].` : `Write it as ${entry}.`;
  if (expected.startsWith('a list') && !Array.isArray(value)) {
    // A word where mappings belong lacks more than the brackets.
    const isEntry = expected.includes('{') === (typeof value === 'object');
    if (isEntry && typeof value !== 'object' && !isListFine()) return undefined;
    return isEntry && written.length <= 60 && !written.includes('\n')
      ? `Write it as [${written}].`
      : 'A list is written as [a, b], or with "- " before each entry.';
  }
  return undefined;
}

/** A word that is an id but for its capitals and its blanks. */
function idHint(expected: string, value: unknown): string | undefined {
  if (!expected.includes('(lower-case ASCII words') || typeof value !== 'string') return undefined;
  const id = value.toLowerCase().replace(/[ _.]+/g, '-');
  const isId = ID_PATTERN.test(id) && id.length <= 80;
  return isId && id !== value ? `Write it as ${id}.` : undefined;
}

/** A field that another one forbids. */
function unlessHint(expected: string): string | undefined {
  const [, field, other, word] = /^no "(\w+)" unless the (\w+) is ([\w-]+)$/.exec(expected) ?? [];
  return field && `Set ${other}: ${word}, or delete "${field}".`;
}

/** Quotes alone make a date of a year, and nothing of `0x7E3`. */
function wantsQuotes(expected: string, written: string): boolean {
  return expected.startsWith('a day of the calendar')
    ? isCalendarDate(written)
    : expected.includes('quoted');
}

function silence(expected: string, value: unknown): string {
  if (typeof value === 'string' && /^not[ _-]?stated$/i.test(value)) {
    return 'Write not-stated, with a hyphen and in lower case.';
  }
  const none =
    expected.includes('{ is, status, at }') && /^(?:none|なし)$/i.test(String(value))
      ? ' Where it says that there is none: [{ is: none, at: … }].'
      : '';
  return `Write not-stated where the source does not say.${none}`;
}

/** A bare word where a mapping belongs, as its first field. */
function asMapping(expected: string, value: string): string | undefined {
  const fields = /\{ ([\w:… ,?]+) \}/.exec(expected)?.[1];
  if (!fields || value.length > 60 || /[\n:]/.test(value) || value.trim() === '') return undefined;
  const [first = '', ...others] = fields.split(', ').map((field) => field.replace(/: …$/, ''));
  const isText = first === 'en';
  if (!isText && !/^[\w-]+$/.test(value)) return undefined;
  if (isText && /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(value)) {
    return `{ en: …, ja: ${JSON.stringify(value)} }`;
  }
  const rest = others.filter((field) => !field.endsWith('?')).map((field) => `${field}: …`);
  return `{ ${[`${first}: ${isText ? JSON.stringify(value) : value}`, ...rest].join(', ')} }`;
}

/** A figure as people print it. */
function numberHint(written: string): string | undefined {
  const text = written
    .normalize('NFKC')
    .replace(/^["']|["']$/g, '')
    .trim();
  const digits = text.replace(/(?<=\d)[_, ](?=\d{3}\b)/g, '');
  const plain = (figure: string) => /^\d+(?:\.\d+)?$/.test(figure);
  if (plain(digits)) return digits === written ? undefined : `Write it as ${digits}.`;
  const about =
    /^(?:約|およそ|~|ca?\.? ?|about |around )([\d.]+)$|^([\d.]+)(?:程度|ほど|前後)$/i.exec(digits);
  const rough = about?.[1] ?? about?.[2];
  if (rough && plain(rough)) return `Write it as value: ${rough}, approx: true.`;
  const [, from, to] = /^([\d.]+)\s*[-‐-―−~〜]\s*([\d.]+)$/u.exec(digits) ?? [];
  if (from && to && Number(from) < Number(to)) return `Write it as value: ${from}, to: ${to}.`;
  const [, count, letter = ''] = /^([\d.]+) ?(k|m|万|億|千)$/i.exec(digits) ?? [];
  const times = { k: 1e3, m: 1e6, 千: 1e3, 万: 1e4, 億: 1e8 }[letter.toLowerCase()];
  if (count && plain(count) && times) {
    const figure = Number((Number(count) * times).toPrecision(12));
    return `Write it as value: ${figure}, printed: "${text}".`;
  }
  const [, bound, edge] = /^(>=?|<=?|≥|≤)\s*([\d.]+)$/.exec(digits) ?? [];
  if (bound && edge) {
    return `Write it as value: ${edge}, as: ${/[>≥]/.test(bound) ? 'at-least' : 'at-most'}.`;
  }
  const [, figure] = /^([\d.]+)\s*\p{L}+$/u.exec(digits) ?? [];
  return figure && plain(figure) ? `Write the figure alone: ${figure}.` : undefined;
}

function addressHint(expected: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (expected.includes('{ none:') && silent.test(value.trim())) {
    return 'Say why there is none: { none: "…" }.';
  }
  const inside = /\]\((https:[^\s)]+)\)$|^<(https:[^\s>]+)>$/.exec(value);
  const address = inside?.[1] ?? inside?.[2];
  if (address) return `Write the address alone: ${address}`;
  if (/^[\w-]+(?:\.[\w-]+)+\/\S*$/.test(value)) return `Write it in full: https://${value}`;
  const ssh = /^git@([\w.-]+):(\S+?)(?:\.git)?$/.exec(value);
  return ssh ? `Write its page on the web: https://${ssh[1]}/${ssh[2]}` : undefined;
}

/** The value as its field wants it, where only its letters are wide or its quotes missing. */
export function rewritten(expected: string, value: unknown, written: string): string | undefined {
  const narrow = written.replace(
    /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF0D\uFF0E]/gu,
    (wide) => wide.normalize('NFKC'),
  );
  if (narrow !== written && /^(["']?)[\w. -]*\1$/.test(narrow)) return narrow;
  if (typeof value === 'number' && wantsQuotes(expected, written)) return `"${written}"`;
  return undefined;
}
