// From what somebody typed to what is looked up: units that should all be found. It must not know
// the index, nor what a unit scores.
import type { Aliases } from './aliases';
import { findAliases, type Stretch } from './find-aliases';
import { type FlatText, flatten, type Piece, piecesOf } from './flat-text';
import { normalise } from './normalise';
import { type Part, partOf, reaches } from './parts';
import { stopWords } from './stop-words';
import { fallbackTokens } from './tokens';

/** One way to write what a unit means. */
export interface Alternative {
  /** Normalised; also what is marked in a result. */
  readonly text: string;
  /** All of them must stand in the same field. */
  readonly parts: readonly Part[];
  /** What it counts, compared with the words as typed. */
  readonly factor: number;
}

export interface Unit {
  /** As typed, normalised. */
  readonly text: string;
  readonly alternatives: readonly Alternative[];
  /** Grammar between the words (選 and んだ in 選んだ): welcome where found, but never missed. */
  readonly isGlue: boolean;
}

export interface Query {
  readonly units: readonly Unit[];
  /** The input was longer than what is looked at. */
  readonly isCut: boolean;
}

const maxCharacters = 200;
const maxUnits = 16;
const sameScript = 0.8;
const otherScript = 0.25;

export function parseQuery(input: string, aliases: Aliases): Query {
  // Cut first: a pasted megabyte must not be normalised. A halved surrogate pair only separates.
  // Normalising can multiply a character by 18 (ﷺ), hence the second cut.
  const flat = flatten(normalise(input.slice(0, maxCharacters)).slice(0, 2 * maxCharacters));
  const units = unitsOf(flat, aliases);
  const telling = units.filter(({ text }) => !stopWords.has(text));
  const chosen = telling.length > 0 ? telling : units.length > 0 ? units : fallbackUnits(flat);
  // Alone, the same characters are all that was asked for.
  const isAllGlue = chosen.every(({ isGlue }) => isGlue);
  return {
    units: chosen
      .slice(0, maxUnits)
      .map((unit) => ({ ...unit, isGlue: unit.isGlue && !isAllGlue })),
    isCut: input.length > maxCharacters || chosen.length > maxUnits,
  };
}

/** The units in the order of the query, each once. */
function unitsOf(flat: FlatText, aliases: Aliases): Unit[] {
  const units: Unit[] = [];
  const addPlain = (start: number, end: number) => {
    units.push(...piecesOf(flat, start, end).flatMap((piece) => plainUnit(flat, piece)));
  };
  let done = 0;
  for (const phrase of findAliases(flat, aliases)) {
    addPlain(done, phrase.start);
    units.push(groupUnit(flat, phrase, aliases));
    done = phrase.end;
  }
  addPlain(done, flat.text.length);
  const useful = units.filter(({ alternatives }) => alternatives.length > 0);
  return [...new Map(useful.map((unit) => [unit.text, unit])).values()];
}

function plainUnit(flat: FlatText, piece: Piece): Unit {
  const { text, script } = piece;
  const parts = typedParts(flat, [piece]);
  const isGlue = script === 'hiragana' || parts[0]?.kind === 'character';
  return { text, alternatives: alternativeOf(text, 1, parts), isGlue };
}

/** The phrase as typed, and every phrase of its groups. */
function groupUnit(flat: FlatText, { start, end }: Stretch, aliases: Aliases): Unit {
  const key = flat.text.slice(start, end);
  const pieces = piecesOf(flat, start, end);
  const text = flat.source.slice(pieces[0]?.start, pieces.at(-1)?.end);
  const phrases = [...(aliases.entries.get(key)?.phrases ?? [])].filter(
    (phrase) => phrase !== text,
  );
  const others = phrases.flatMap((phrase) => {
    const other = flatten(phrase);
    const isSame = isJapanese(other.text) === isJapanese(key);
    const factor = other.text === key ? 1 : isSame ? sameScript : otherScript;
    return alternativeOf(
      phrase,
      factor,
      other.runs.flatMap((run) => partOf(run, reaches.exact) ?? []),
    );
  });
  const typed = alternativeOf(text, 1, typedParts(flat, pieces));
  return { text, alternatives: [...typed, ...others], isGlue: false };
}

function typedParts(flat: FlatText, pieces: readonly Piece[]): Part[] {
  return pieces.flatMap((piece) => {
    // Without a space behind it the reader may still be typing the word.
    const isOpen = piece.end === flat.source.length;
    return partOf(piece, isOpen ? reaches.open : reaches.finished) ?? [];
  });
}

/** None when nothing of the text can be looked up. */
function alternativeOf(text: string, factor: number, parts: readonly Part[]): Alternative[] {
  return parts.length > 0 ? [{ text, factor, parts }] : [];
}

/** する, ア: what the index knows only as a part of something longer. */
function fallbackUnits(flat: FlatText): Unit[] {
  const terms = [...new Set(fallbackTokens(flat.source))];
  return terms.map((text) => {
    const isLone = [...text].length === 1;
    const part: Part = isLone
      ? { kind: 'character', text }
      : { kind: 'pairs', text, pairs: [text] };
    return { text, alternatives: alternativeOf(text, 1, [part]), isGlue: false };
  });
}

function isJapanese(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
