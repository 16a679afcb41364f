// From what somebody typed to what is looked up: units that should all be found. It must not know
// the index, nor what a unit scores.
import { type Aliases, longerNames } from './aliases';
import { findAliases, type Stretch } from './find-aliases';
import { type FlatText, flatten, type Piece, piecesOf } from './flat-text';
import { nameTerm } from './name-terms';
import { normalise } from './normalise';
import { type Part, partOf, reaches } from './parts';
import { type StatusWord, statusPhrases, statusWord } from './status-words';
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
  /** For a name of several words: the one term it is indexed as in the lead. */
  readonly name: string | undefined;
  /** Such terms of other things whose names hold this one: Docker Swarm is not Docker. */
  readonly longer: readonly string[];
}

export interface Unit {
  /** As typed, normalised. */
  readonly text: string;
  readonly alternatives: readonly Alternative[];
  /** Grammar between the words (選 and んだ in 選んだ): welcome where found, but never missed. */
  readonly isGlue: boolean;
  /** Where it stands in the flat query. */
  readonly place: Stretch;
}

/** Words that ask for a status of a tool nearby, if it has such; see `attachStatuses`. */
export interface StatusAsk extends StatusWord {
  readonly place: Stretch;
}

export interface Query {
  readonly units: readonly Unit[];
  /** Their words are units as well: without such a tool they are words like others. */
  readonly statuses: readonly StatusAsk[];
  /** The input was longer than what is looked at. */
  readonly isCut: boolean;
}

/** Of a query, as typed; what comes later is not looked at. */
export const maxCharacters = 200;
export const maxUnits = 16;
const otherName = 0.8;

export function parseQuery(input: string, aliases: Aliases): Query {
  // Cut first: a pasted megabyte must not be normalised. A halved surrogate pair only separates.
  // Normalising can multiply a character by 18 (ﷺ), hence the second cut.
  const flat = flatten(normalise(input.slice(0, maxCharacters)).slice(0, 2 * maxCharacters));
  const phrases = findAliases(flat, aliases);
  const units = unitsOf(flat, phrases, aliases);
  const telling = units.filter(({ text }) => !stopWords.has(text));
  const chosen = telling.length > 0 ? telling : units.length > 0 ? units : fallbackUnits(flat);
  // Alone, the same characters are all that was asked for.
  const isAllGlue = chosen.every(({ isGlue }) => isGlue);
  return {
    units: chosen
      .slice(0, maxUnits)
      .map((unit) => ({ ...unit, isGlue: unit.isGlue && !isAllGlue })),
    statuses: statusesOf(flat, phrases),
    isCut: input.length > maxCharacters || chosen.length > maxUnits,
  };
}

/** The units in the order of the query, each once. */
function unitsOf(flat: FlatText, phrases: readonly Stretch[], aliases: Aliases): Unit[] {
  const units: Unit[] = [];
  const addPlain = (start: number, end: number) => {
    units.push(...piecesOf(flat, start, end).flatMap((piece) => plainUnit(flat, piece)));
  };
  let done = 0;
  const named = new Set<string>();
  for (const phrase of phrases) {
    addPlain(done, phrase.start);
    done = phrase.end;
    const key = flat.text.slice(phrase.start, phrase.end);
    if (!named.has(key)) units.push(groupUnit(flat, phrase, aliases));
    named.add(key);
  }
  addPlain(done, flat.text.length);
  const useful = units.filter(({ alternatives }) => alternatives.length > 0);
  return [...new Map(useful.map((unit) => [unit.text, unit])).values()];
}

/** A longer name of something is that name: "moved away from Kubernetes" is an outcome. */
function statusesOf(flat: FlatText, phrases: readonly Stretch[]): StatusAsk[] {
  // 脱 and 旧 are words of their own only where they stand alone among other scripts.
  const lone = flat.runs.flatMap(({ text }, i) => {
    const start = flat.starts[i] ?? 0;
    return text.length === 1 ? [{ start, end: start + 1 }] : [];
  });
  return [...findAliases(flat, statusPhrases), ...lone].flatMap((place) => {
    const { start, end } = place;
    const isInName = phrases.some(
      (name) => name.start < end && start < name.end && name.end - name.start > end - start,
    );
    const word = statusWord(flat.text.slice(start, end));
    return word && !isInName ? [{ ...word, place }] : [];
  });
}

function plainUnit(flat: FlatText, piece: Piece): Unit {
  const { text, script } = piece;
  const parts = typedParts(flat, [piece]);
  const isGlue = script === 'hiragana' || parts[0]?.kind === 'character';
  const start = flat.runs.findIndex((run) => run.start <= piece.start && piece.start < run.end);
  const at = (flat.starts[start] ?? 0) + piece.start - (flat.runs[start]?.start ?? 0);
  const place = { start: at, end: at + text.length };
  return { text, alternatives: alternativeOf(text, 1, parts), isGlue, place };
}

/** The phrase as typed, and every phrase of its groups. */
function groupUnit(flat: FlatText, { start, end }: Stretch, aliases: Aliases): Unit {
  const key = flat.text.slice(start, end);
  const pieces = piecesOf(flat, start, end);
  const text = flat.source.slice(pieces[0]?.start, pieces.at(-1)?.end);
  const own = aliases.entries.get(key)?.phrases ?? new Set<string>();
  const named = (phrase: string, list: readonly Alternative[]) =>
    list.map((one) => ({
      ...one,
      name: nameTerm(phrase),
      longer: longerNames(aliases, phrase, own).flatMap((name) => nameTerm(name) ?? []),
    }));
  const others = [...own].flatMap((phrase) => {
    if (phrase === text) return [];
    const other = flatten(phrase);
    const factor = other.text === key ? 1 : otherName;
    return named(phrase, alternativeOf(phrase, factor, exactParts(other)));
  });
  const typed = named(text, alternativeOf(text, 1, typedParts(flat, pieces)));
  return { text, alternatives: [...typed, ...others], isGlue: false, place: { start, end } };
}

function exactParts({ runs }: FlatText): Part[] {
  return runs.flatMap((run) => partOf(run, reaches.exact) ?? []);
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
  return parts.length > 0 ? [{ text, factor, parts, name: undefined, longer: [] }] : [];
}

/** する, ア: what the index knows only as a part of something longer. */
function fallbackUnits(flat: FlatText): Unit[] {
  const terms = [...new Set(fallbackTokens(flat.source))];
  return terms.map((text) => {
    const isLone = [...text].length === 1;
    const part: Part = isLone
      ? { kind: 'character', text }
      : { kind: 'pairs', text, pairs: [text] };
    const place = { start: 0, end: 0 };
    return { text, alternatives: alternativeOf(text, 1, [part]), isGlue: false, place };
  });
}
