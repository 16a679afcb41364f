// Queries about something that only the prose tells: rare words of an English sentence, a clause of a
// Japanese one. Right is every case whose text holds them.
import type { SearchDocument } from '#lib/search/search-document';
import type { Random } from './random';

export type CaseText = ReturnType<typeof caseText>;

const wordsAsked = 3;

export function caseText(document: SearchDocument) {
  const { id, title, tags, summary, body } = document;
  const all = [title, ...tags, summary, body].join('\n');
  return { id, body, all, words: new Set(wordsOf(all)) };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/(?<![\p{L}\d-])[a-z]{5,}(?![\p{L}\d-])/gu) ?? [];
}

export function wordsQuery(random: Random, texts: readonly CaseText[]) {
  const line = random.pick(random.pick(texts).body.split('\n'));
  const frequency = (word: string) => texts.filter(({ words }) => words.has(word)).length;
  const words = [...new Set(wordsOf(line))]
    .map((word) => ({ word, count: frequency(word) }))
    .sort((a, b) => a.count - b.count)
    .slice(0, wordsAsked)
    .map(({ word }) => word);
  if (words.length < wordsAsked) return undefined;
  const holding = texts.filter((one) => words.every((word) => one.words.has(word)));
  return { query: words.join(' '), right: holding.map(({ id }) => id) };
}

export function clauseQuery(random: Random, texts: readonly CaseText[]) {
  const clauses = random
    .pick(texts)
    .body.split(/[\n、。「」()（）：]/u)
    .filter(
      (clause) => /^[\p{L}\p{N}ー]{7,16}$/u.test(clause) && /\p{Script=Han}{2}/u.test(clause),
    );
  if (clauses.length === 0) return undefined;
  const query = random.pick(clauses);
  return { query, right: texts.filter(({ all }) => all.includes(query)).map(({ id }) => id) };
}
