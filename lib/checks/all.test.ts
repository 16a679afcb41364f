import { describe, expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { locales } from '../locales';
import { formatProblem } from '../problems';
import type { Changes } from '../testing/changes';
import { swap } from '../testing/changes';
import { codesIn } from '../testing/project-files.node';
import { withTinyBase } from '../testing/tiny-base.node';
import { allChecks } from './all';
import type { CheckDoc } from './check-doc';

const docs = allChecks.flatMap(({ checks }) => checks);

test('every code that a check can give is explained once, and no code that is gone', () => {
  expect(docs.map(({ code }) => code).sort()).toEqual(codesIn('lib'));
});

const problemsWith = (changes: Changes) =>
  withTinyBase(changes, (dir) => loadCasebook(dir).problems);

describe.each(docs)('$code', ({ code, severity, example, ...words }: CheckDoc) => {
  test('says rule, cause and remedy in every language', () => {
    for (const text of Object.values(words)) {
      for (const locale of locales) expect(text[locale]).toMatch(/[.。]$/u);
      expect(text.ja).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
      expect(text.en.replace(/`[^`]*`/g, '')).not.toMatch(
        /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
      );
    }
  });

  if (!('file' in example)) return;
  const { file, insteadOf, beside, wrong, right } = example;
  const changes = (text: string): Changes => ({
    ...beside,
    [file]: insteadOf === undefined ? text : swap(insteadOf, text),
  });

  test('its wrong sample gives it', () => {
    const found = problemsWith(changes(wrong)).filter((one) => one.code === code);
    expect(new Set(found.map((one) => one.severity))).toEqual(new Set([severity]));
    const changed = [file, ...Object.keys(beside ?? {})].map((path) => `content/${path}`);
    for (const { file: place } of found) expect(changed).toContain(place);
  });

  test('its right sample gives no problem at all', () => {
    expect(problemsWith(changes(right)).map(formatProblem)).toEqual([]);
  });
});
