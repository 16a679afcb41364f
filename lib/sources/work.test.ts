import { expect, test } from 'vitest';
import { bookOf } from '../testing/tiny-base.node';
import { readableAddress } from './readable-address';
import type { Source } from './schema';
import { workOf } from './work';

const sources = bookOf().sources;
const source = (id: string): Source => {
  const found = sources.find((one) => one.id === id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
};
const day = (value: string) => ({ value, precision: 'day', basis: 'stated' }) as const;

test('what no longer answers keeps its address, and is linked where somebody kept it', () => {
  const records = source('ex-records');
  const url = 'https://code.example/example-co/records';
  expect(workOf(records)).toMatchObject({ url, link: undefined, authors: [] });
  const archive = 'https://archive.example/records';
  expect(workOf({ ...records, archive })).toMatchObject({ url, link: archive, archive });
});

test('what has no address is linked where somebody kept it', () => {
  const archive = 'https://archive.example/records';
  const kept = { ...source('ex-deck'), url: 'not-stated', archive } as const;
  expect(workOf(kept)).toMatchObject({ url: undefined, link: archive });
  expect(readableAddress(kept)).toBe(archive);
  expect(readableAddress({ ...kept, archive: { none: 'lost' } })).toBe('not-stated');
  expect(readableAddress(source('ex-deck'))).toBe('https://slides.example/ex-deck');
});

test('a talk is dated by the day it was given, a text by the day it came out', () => {
  const told = day('2021-02-01');
  const slides = { ...source('ex-deck'), told };
  expect(workOf(slides).issued?.value).toBe('2021-02-01');
  expect(workOf({ ...slides, kind: 'article' }).issued?.value).toBe('2021-03-04');
  expect(workOf({ ...slides, told: undefined, date: 'not-stated' }).issued).toBeUndefined();
});

test('nothing is invented for a source without address, author or event', () => {
  const bare = workOf({ ...source('ex-deck'), url: 'not-stated', authors: 'not-stated' });
  expect(bare).toMatchObject({ url: undefined, link: undefined, authors: [], event: undefined });
});
