import { describe, expect, test } from 'vitest';
import { locales } from '../locales';
import { swap } from '../testing/changes';
import { linesOf } from '../testing/tiny-base.node';
import { type Advice, type GuidelineSample, guideline } from './guideline';

const samplesOf = ({ sample }: Advice): readonly GuidelineSample[] =>
  'file' in sample ? [sample] : locales.map((locale) => sample[locale]);

test('each heading has an id of its own', () => {
  expect(new Set(guideline.map(({ id }) => id)).size).toBe(guideline.length);
});

describe.each(guideline)('$id', (advice) => {
  test('what is recommended passes the checker', () => {
    for (const { file, insteadOf, prefer } of samplesOf(advice)) {
      expect(linesOf({ [file]: swap(insteadOf, prefer) })).toEqual([]);
    }
  });

  test('what is not recommended is something else, and would stand in the same place', () => {
    for (const { file, insteadOf, avoid, prefer } of samplesOf(advice)) {
      expect(avoid).not.toBe(prefer);
      expect(linesOf({ [file]: swap(insteadOf, avoid) }).join()).not.toMatch(/SYNTAX|FIELD-/);
    }
  });
});
