// Habits of prose that harm readers: sentences copied from a source, and links whose words say nothing.
// Looks at the text outside of code; it must not know what Markdown may hold.
import type { Problem } from '../problems';
import { problemAt, type SourceText } from './source-text';
import { withoutCode } from './without-code';

/** Longer than any name or term. */
const MIN_WORDS = 6;
const MIN_CHARACTERS = 18;

const quotation =
  /「([^「」\n]{1,2000})」|『([^『』\n]{1,2000})』|“([^“”\n]{1,2000})”|"([^"\n<>]{1,2000})"/gu;

/** Names of links that fit any link. */
const emptyWords =
  /^(?:ここ|こちら|これ|リンク|詳細|詳しくは(?:こちら)?|click here|click|here|this|this link|link|read more|more)$/iu;

/** `body` is padded so that its line numbers are those of the file. */
export function proseHabits({ file }: SourceText, body: string): Problem[] {
  // Beyond that, the length itself is what has to be mended.
  if (body.trim().length > 64 * 1024) return [];
  const own: SourceText = { file, text: body };
  const text = withoutCode(body).replace(/<[^<>]*>|\{[^{}]*\}/g, (sign) => ' '.repeat(sign.length));
  return [...quotedSentences(own, text), ...emptyLinks(own, text)];
}

function* quotedSentences(own: SourceText, text: string): Generator<Problem> {
  for (const { 0: whole, index, ...groups } of text.matchAll(quotation)) {
    const inside = [groups[1], groups[2], groups[3], groups[4]].find((one) => one !== undefined);
    if (!isSentence(inside?.trim() ?? '', text[index + whole.length])) continue;
    yield problemAt(
      own,
      { offset: index, end: index + whole.length },
      {
        code: 'BODY-QUOTE',
        field: 'body',
        expected: 'your own words',
        got: 'a quoted sentence',
        hint: 'Say in your own words what the source says, and cite the place.',
      },
    );
  }
}

/** A sentence ends as one, inside of its quotes or right behind them. */
function isSentence(inside: string, behind = ''): boolean {
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(inside);
  const ends = /[。．.!?！？]$/u.test(inside);
  if (isJapanese) {
    const isLong = [...inside].length >= MIN_CHARACTERS;
    // Polite and plain endings of verbs; a term ends in a noun.
    const isTold =
      /(?:です|ます|ました|ません|でした|だった|である|した|する|ない|たい|だ|った|いる|ある)$/u;
    return isLong && (ends || (isTold.test(inside) && /[。、とを]/u.test(behind)));
  }
  return ends && inside.split(/\s+/).length >= MIN_WORDS;
}

function* emptyLinks(own: SourceText, text: string): Generator<Problem> {
  for (const { 0: whole, 1: words = '', index } of text.matchAll(/\[([^[\]\n]{1,40})\]\(/gu)) {
    const plain = words.normalize('NFKC').replace(/[*_~。.…>›»→\s]+$|^[*_~\s]+/gu, '');
    if (!emptyWords.test(plain) && !/^https?:\/\//i.test(plain)) continue;
    yield problemAt(
      own,
      { offset: index, end: index + whole.length - 1 },
      {
        code: 'BODY-LINK',
        severity: 'warning',
        field: 'body',
        expected: 'words that say where a link leads',
        got: `"${words}"`,
        hint: 'Name the page or what it tells: links are also read by themselves, in lists.',
      },
    );
  }
}
