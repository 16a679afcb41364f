// Why a case was found: the section that tells most of what was asked, and the piece of it to show.
// Ranges, never HTML. It must not know files, pages or where the sections come from.
import { lookFor, type Markable, markable, merged, type TextRange } from './highlight';
import { mayHold, squeeze, tracesOf } from './may-hold';
import type { Section } from './section';
import { type Snippet, snippet } from './snippet';
import { leastShare } from './told';

interface MarkedText {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

export interface Excerpt {
  readonly anchor: string;
  readonly label: string | undefined;
  readonly name: MarkedText | undefined;
  /** Absent where there is nothing but a name. */
  readonly piece: Snippet | undefined;
  readonly lang: string | undefined;
}

interface Word {
  readonly terms: readonly string[];
  readonly traces: readonly string[];
}

interface Found extends MarkedText {
  /** Numbers of the words of the query that stand here. */
  readonly words: ReadonlySet<number>;
}

/** About so many characters tell enough; a Japanese one says more than a Latin one. */
const sizes = { japanese: 90, spaced: 160 } as const;

/** "Terraform (In use)" tells more than a note to something else that names Terraform. */
const nameWeight = 3;

/** The excerpt, or none when nothing of the hit stands in the sections. @param words of a hit */
export function excerptOf(
  sections: readonly Section[],
  words: readonly (readonly string[])[],
): Excerpt | undefined {
  const steps = findExcerpt(sections, words);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same in steps of a paragraph each, as marking a long text takes longer than a page may stand
 * still. Most words of the query first, then most marked characters in what is shown (thrice in a
 * name, none in a source), then the earlier section of the page.
 */
export function* findExcerpt(
  sections: readonly Section[],
  words: readonly (readonly string[])[],
): Generator<undefined, Excerpt | undefined> {
  const wanted = words.map((terms) => ({ terms, traces: terms.flatMap(tracesOf) }));
  let best: { excerpt: Excerpt; words: number; marked: number } | undefined;
  for (const section of sections) {
    const name = find(section.name ?? '', wanted);
    const lines: Found[] = [];
    for (const line of section.text.split('\n')) {
      const found = find(line, wanted);
      if (found) lines.push(found);
      yield;
    }
    const held = new Set([name, ...lines].flatMap((found) => [...(found?.words ?? [])]));
    if (held.size === 0 || held.size < (best?.words ?? 0)) continue;
    const piece = bestPiece(lines);
    const marked = isSource(section)
      ? 0
      : nameWeight * markedCharacters(name) + markedCharacters(piece);
    if (!best || held.size > best.words || marked > best.marked) {
      best = { excerpt: excerpt(section, name, piece), words: held.size, marked };
    }
  }
  return best?.excerpt;
}

function excerpt(
  { anchor, label, name, text, lang }: Section,
  found: Found | undefined,
  piece: Snippet | undefined,
): Excerpt {
  const marked = name === undefined ? undefined : { text: name, ranges: found?.ranges ?? [] };
  // A name that says it all is followed by how its section begins.
  const [beginning = ''] = text.split('\n');
  return { anchor, label, name: marked, piece: piece ?? pieceOf(beginning, []), lang };
}

/** What the case says tells more than the headings of what it was made from. */
function isSource({ anchor }: Section): boolean {
  return anchor.startsWith('s-');
}

/** Undefined when none of the words stands there. */
function find(text: string, wanted: readonly Word[]): Found | undefined {
  const squeezed = squeeze(text);
  let ready: Markable | undefined;
  const held = new Map<number, TextRange[]>();
  for (const [number, { terms, traces }] of wanted.entries()) {
    if (!mayHold(squeezed, traces)) continue;
    ready ??= markable(text);
    const { ranges, share } = lookFor(ready, terms);
    if (share >= leastShare) held.set(number, [...ranges]);
  }
  if (held.size === 0) return undefined;
  return { text, ranges: merged([...held.values()].flat()), words: new Set(held.keys()) };
}

/** Of the paragraphs with most words, the piece with most marked characters. */
function bestPiece(lines: readonly Found[]): Snippet | undefined {
  const most = Math.max(...lines.map(({ words }) => words.size));
  let best: Snippet | undefined;
  for (const { text, ranges, words } of lines) {
    if (words.size < most) continue;
    const piece = pieceOf(text, ranges);
    if (piece && (!best || markedCharacters(piece) > markedCharacters(best))) best = piece;
  }
  return best;
}

function pieceOf(text: string, ranges: readonly TextRange[]): Snippet | undefined {
  const size = isJapanese(text) ? sizes.japanese : sizes.spaced;
  return text === '' ? undefined : snippet(text, ranges, size);
}

function markedCharacters(found: Pick<MarkedText, 'ranges'> | undefined): number {
  return (found?.ranges ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Names of tools are Latin in Japanese prose, so a fifth will do. */
function isJapanese(text: string): boolean {
  const found = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return (found?.length ?? 0) * 5 > text.length;
}
