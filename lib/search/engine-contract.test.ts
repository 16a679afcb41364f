// What every engine promises, whichever files it reads and wherever it runs: one suite for all of them.
// What only Casebook's own files can promise (two depths, the other language) is asked of those alone.
import { afterEach, describe, expect, test } from 'vitest';
import type { Locale } from '#lib/locales';
import { pagefindEngines } from '../testing/pagefind-engines.node';
import { type TestEngine, testEngines } from '../testing/search-engines';
import type { SearchAnswer } from './engine';
import { inventedDocuments, inventedGroups } from './invented-corpus';

const ownEngines = testEngines(inventedDocuments, inventedGroups);
const engines = { ...ownEngines, ...(await pagefindEngines(inventedDocuments)) };
const open: TestEngine[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** Makes engines that are closed after the test. */
const starter =
  (make: (locale: Locale) => TestEngine) =>
  (locale: Locale = 'en') => {
    const made = make(locale);
    open.push(made);
    return made;
  };
const ids = ({ hits }: SearchAnswer) => hits.map(({ id }) => id);

describe.each(Object.entries(engines))('%s', (_, make) => {
  const start = starter(make);

  test('load may be called again and fetches nothing twice', async () => {
    const { engine, fetched } = start();
    await Promise.all([engine.load('lead'), engine.load('lead')]);
    expect(fetched).not.toEqual([]);
    await engine.load('full');
    const all = [...fetched];
    await engine.load('full');
    expect(fetched).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });

  test('the prose is searched, and each answer tells all there is to tell', async () => {
    const { hits, matched, ...rest } = await start().engine.search('etcd', { limit: 3 });
    expect(matched).toEqual(['umineko-2020']);
    expect(hits).toMatchObject([{ id: 'umineko-2020', terms: ['etcd'], isOtherLocale: false }]);
    expect(hits[0]?.score).toBeGreaterThan(0);
    expect(rest).toEqual({
      corrected: [],
      approximate: [],
      missing: [],
      otherLocale: false,
      isCut: false,
      depth: 'full',
      isIncomplete: false,
    });
  });

  test('Japanese is searched in Japanese', async () => {
    const { engine } = start('ja');
    expect(ids(await engine.search('診療所', { limit: 3 }))).toEqual(['komorebi-2021']);
  });

  test('best first, ties by id, and each case once', async () => {
    const { hits, matched } = await start().engine.search('cluster', { limit: 99 });
    expect(hits.length).toBeGreaterThan(3);
    expect(matched).toEqual(hits.map(({ id }) => id));
    expect(new Set(matched).size).toBe(matched.length);
    const sorted = [...hits].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    expect(hits).toEqual(sorted);
  });

  test('limit and filters choose among the hits and leave the counts alone', async () => {
    const { engine } = start();
    const all = await engine.search('eks', { limit: 9 });
    expect(all.hits.length).toBeGreaterThan(2);
    expect(ids(await engine.search('eks', { limit: 1 }))).toEqual(ids(all).slice(0, 1));
    const within = new Set(ids(all).slice(1, 2));
    const some = await engine.search('eks', { limit: 9, within });
    expect(ids(some)).toEqual([...within]);
    expect(some.matched).toEqual(all.matched);
  });

  test('a search that is dropped rejects with the reason, before and while it runs', async () => {
    const { engine } = start();
    const done = AbortSignal.abort(new Error('typed on'));
    await expect(engine.search('eks', { limit: 1, signal: done })).rejects.toThrow('typed on');
    const abort = new AbortController();
    const running = engine.search('eks', { limit: 1, signal: abort.signal });
    abort.abort(new Error('typed on'));
    await expect(running).rejects.toThrow('typed on');
    expect((await engine.search('eks', { limit: 1 })).hits).toHaveLength(1);
  });

  test('without any file nothing is answered, and trying again helps', async () => {
    const made = start();
    made.broken = /^/;
    await expect(made.engine.load('lead')).rejects.toThrow('Failed to fetch');
    await expect(made.engine.search('eks', { limit: 1 })).rejects.toThrow('Failed to fetch');
    made.broken = undefined;
    expect(await made.engine.search('eks', { limit: 1 })).toMatchObject({ isIncomplete: false });
  });

  test.each([
    ['a megabyte', 'kubernetes '.repeat(1e5)],
    ['a regular expression', '(a+)+$ [^]* \\b.*?'.repeat(20)],
    ['lone surrogates', '\ud83d eks \ude80'.repeat(30)],
  ])('%s is cut, with a note', async (_, query) => {
    expect(await start().engine.search(query, { limit: 3 })).toMatchObject({ isCut: true });
  });

  test.each(['', '🚀', '\ud800', 'a', '値', '__proto__', 'constructor', '.*'])(
    'an ordinary answer: %j',
    async (query) => {
      const { hits, matched, isCut } = await start().engine.search(query, { limit: 3 });
      expect(hits).toHaveLength(Math.min(3, matched.length));
      expect(isCut).toBe(false);
    },
  );
});

describe.each(Object.entries(ownEngines))('%s, of our own files', (name, make) => {
  const isPieced = name.startsWith('pieces');
  const start = starter(make);

  test('a depth is one file', async () => {
    const { engine, fetched } = start();
    await engine.load('lead');
    expect(fetched).toEqual(['en lead']);
    await engine.load('full');
    expect(fetched).toEqual(['en lead', 'en full']);
  });

  test('a first answer does not wait for the prose, the next one has it', async () => {
    const { engine, fetched } = start();
    const first = await engine.search('prometheus', { limit: 3, depth: 'lead' });
    expect(fetched).toEqual(['en lead']);
    expect(first).toMatchObject({ depth: 'lead', isIncomplete: false });
    const whole = await engine.search('prometheus', { limit: 3 });
    expect(whole).toMatchObject({ depth: 'full', isIncomplete: false });
    expect(whole.matched).not.toEqual(first.matched);
    const inProse = await engine.search('etcd', { limit: 3 });
    expect(inProse.matched).toContain('umineko-2020');
    // Nothing is left to wait for.
    expect(await engine.search('prometheus', { limit: 3, depth: 'lead' })).toEqual(whole);
  });

  test('a word of the other language is found there', async () => {
    const { engine } = start();
    const answer = await engine.search('診療所', { limit: 3 });
    expect(answer).toMatchObject({ otherLocale: true, depth: 'full', isIncomplete: false });
    expect(ids(answer)).toEqual(['komorebi-2021']);
  });

  test('without a lead nothing is answered', async () => {
    const made = start();
    made.broken = /lead/;
    await expect(made.engine.search('eks', { limit: 1 })).rejects.toThrow('Failed to fetch');
  });

  test.each([['body', / full$/], ...(isPieced ? [['piece', / full \d+$/] as const] : [])] as const)(
    'without a %s the answer of the lead stays, and says so',
    async (_, broken) => {
      const made = start();
      const first = await made.engine.search('eks', { limit: 3, depth: 'lead' });
      made.broken = broken;
      const incomplete = { ...first, depth: 'lead', isIncomplete: true };
      expect(await made.engine.search('eks', { limit: 3 })).toEqual(incomplete);
      made.broken = undefined;
      const whole = { depth: 'full', isIncomplete: false };
      expect(await made.engine.search('eks', { limit: 3 })).toMatchObject(whole);
    },
  );

  test('without the other language the prose is searched, and the lack is said', async () => {
    const made = start();
    made.broken = /ja lead/;
    const answer = await made.engine.search('etcd 診療所', { limit: 3 });
    expect(answer).toMatchObject({ depth: 'full', isIncomplete: true, missing: ['診療所'] });
    expect(answer.hits.length).toBeGreaterThan(0);
  });
});
