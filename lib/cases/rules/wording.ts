// Texts in two languages that cannot be meant: the languages swapped, or a word that holds a place. Names
// are left alone, as they are what their owners chose.
import type { FieldPath } from '../../text/yaml';
import type { Draft } from '../draft';
import type { Finding, Rule } from './rule';

type Text = Readonly<{ en: string; ja: string }>;

const names = new Set<PropertyKey>(['name', 'product', 'unit', 'label', 'subject']);

const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

/** Words in lower case: a name of several words has hardly one. */
const MANY = 3;

function* textsOf(data: unknown, path: FieldPath = []): Generator<[FieldPath, Text]> {
  if (typeof data !== 'object' || data === null) return;
  const { en, ja } = data as Partial<Text>;
  if (typeof en === 'string' && typeof ja === 'string') yield [path, { en, ja }];
  for (const [key, value] of Object.entries(data)) {
    yield* textsOf(value, [...path, Array.isArray(data) ? Number(key) : key]);
  }
}

const isJapanese = (text: string) => japanese.test(text) && !/[A-Za-z]/.test(text);

const isLatin = (text: string) =>
  !japanese.test(text) && (text.match(/(?<!\p{L})[a-z]{2,}/gu)?.length ?? 0) >= MANY;

function* swapped(draft: Draft): Generator<Finding> {
  for (const data of [draft.fields, draft.states]) {
    for (const [path, { en, ja }] of textsOf(data)) {
      const key = path.at(-1) ?? '';
      const [isEnOff, isJaOff] = [isJapanese(en), isLatin(ja)];
      if (names.has(key) || (!isEnOff && !isJaOff)) continue;
      const locale = isEnOff ? 'en' : 'ja';
      yield {
        path: [...path, locale],
        expected: `a text in "${locale}"`,
        got: `one in ${isEnOff ? 'Japanese' : 'Latin letters alone'}`,
        hint: isEnOff && isJaOff ? 'Swap the two texts.' : 'Write it in that language.',
      };
    }
  }
}

const placeholder =
  /^[\s([（「【]*(?:todo|tbd|fixme|x{3,}|未定|未記入|あとで|後で)[\s.:)\]）」】。]*$/iu;

function* unwritten(draft: Draft): Generator<Finding> {
  for (const data of [draft.fields, draft.states]) {
    for (const [path, text] of textsOf(data)) {
      if (names.has(path.at(-1) ?? '')) continue;
      for (const locale of ['en', 'ja'] as const) {
        if (!placeholder.test(text[locale])) continue;
        yield {
          path: [...path, locale],
          expected: 'a finished text',
          got: `"${text[locale]}"`,
          hint: 'Write what belongs here, or delete it where the source is silent.',
        };
      }
    }
  }
}

export const wordingRules: readonly Rule[] = [
  {
    code: 'FIELD-SHAPE',
    severity: 'warning',
    description: 'A text is in the language of its key.',
    check: swapped,
  },
  {
    code: 'TEXT-UNFINISHED',
    severity: 'warning',
    description: 'No word holds the place of a text.',
    check: unwritten,
  },
];
