// Pagefind as an engine: what goes to it, what comes of failures, and what it costs. What every engine
// promises is in engine-contract.test.ts.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { pagefindEngines } from '../testing/pagefind-engines.node';
import { inventedDocuments } from './invented-corpus';
import { createPagefindEngine, type PagefindInstance } from './pagefind-engine';

const { pagefind } = await pagefindEngines(inventedDocuments);
if (!pagefind) throw new Error('there is no engine of that name');

/** Answers each query but the empty one with these results. */
const answering = (...results: { id: string; score: number }[]) => {
  const asked: string[] = [];
  const instance: PagefindInstance = {
    init: async () => {},
    async search(query) {
      asked.push(query);
      return { results: query === '' ? [] : results };
    },
  };
  return { asked, instance };
};

test.each(['a prefix of wor', 'EKS', 'の', '"rolling upgrades"'])(
  'an answer costs no request for the texts of cases: %s',
  async (query) => {
    for (const locale of ['en', 'ja'] as const) {
      const { engine, fetched } = pagefind(locale);
      await engine.search(query, { limit: 10 });
      expect(fetched).toContain('pagefind-entry.json');
      expect(fetched.filter((path) => path.startsWith('fragment/'))).toEqual([]);
    }
  },
);

test('any query: an answer, twice the same', async () => {
  const some = ['eks', 'の', '移行', 'Argo', 'CD', 'ｸﾗｽﾀｰ', '"', ' ', '-', 'k8', '\0', '__proto__'];
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.array(fc.constantFrom(...some), { maxLength: 30 }).map((words) => words.join('')),
  );
  for (const locale of ['en', 'ja'] as const) {
    const { engine } = pagefind(locale);
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const answer = await engine.search(text, { limit: 10 });
        expect(await engine.search(text, { limit: 10 })).toEqual(answer);
        expect(answer.matched.slice(0, 10)).toEqual(answer.hits.map(({ id }) => id));
      }),
      { numRuns: 200 },
    );
  }
});

test('Pagefind gets what is looked at of a query, and no half characters', async () => {
  const { asked, instance } = answering();
  const engine = createPagefindEngine({ load: async () => ({ instance, caseIds: {} }) });
  const isCut = async (query: string) => (await engine.search(query, { limit: 1 })).isCut;
  expect(await isCut('\ud83d eks\u3000\ude80')).toBe(false);
  expect(await isCut('a '.repeat(17))).toBe(true);
  expect(await isCut('移'.repeat(1e6))).toBe(true);
  expect(asked).toEqual(['', ' eks ', 'a '.repeat(16).trim(), '移'.repeat(200)]);
});

test('best first and ties by id, whatever the order of the results', async () => {
  const { instance } = answering(
    { id: 'r1', score: 1 },
    { id: 'r2', score: 1 },
    { id: 'r3', score: 2 },
  );
  const caseIds = { r1: 'b', r2: 'a', r3: 'c' };
  const engine = createPagefindEngine({ load: async () => ({ instance, caseIds }) });
  expect(await engine.search('eks', { limit: 1, within: new Set(['b']) })).toMatchObject({
    hits: [{ id: 'b', score: 1, terms: ['eks'], words: [['eks']] }],
    matched: ['c', 'a', 'b'],
    isIncomplete: false,
  });
});

test('a result that the list of cases does not know is left out, and the lack is said', async () => {
  const { instance } = answering({ id: 'r1', score: 2 }, { id: '__proto__', score: 1 });
  const engine = createPagefindEngine({ load: async () => ({ instance, caseIds: { r1: 'a' } }) });
  const answer = await engine.search('eks', { limit: 9 });
  expect(answer).toMatchObject({ matched: ['a'], isIncomplete: true });
});

test('what fails only behind init is a failure to load, and the next call makes a new instance', async () => {
  const broken: PagefindInstance = {
    init: async () => {},
    search: () => Promise.reject(new Error('Failed to load Pagefind metadata')),
  };
  const instances = [broken, answering({ id: 'r1', score: 1 }).instance];
  let made = 0;
  const load = async () => ({ instance: instances[made++] ?? broken, caseIds: { r1: 'a' } });
  const engine = createPagefindEngine({ load });
  await expect(engine.load('lead')).rejects.toThrow('metadata');
  expect((await engine.search('eks', { limit: 1 })).matched).toEqual(['a']);
  await engine.load('full');
  expect(made).toBe(2);
});

// Of the two others, its entry and its WebAssembly, Pagefind tells by an unhandled rejection as well.
test.each([/pagefind\.js$/, /^case-ids/, /\.pf_meta$/])(
  'without a file that answers need, a search rejects until the file is there: %s',
  async (broken) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const made = pagefind('en');
    made.broken = broken;
    await expect(made.engine.load('lead')).rejects.toThrow();
    await expect(made.engine.search('etcd', { limit: 1 })).rejects.toThrow();
    made.broken = undefined;
    const answer = await made.engine.search('etcd', { limit: 1 });
    expect(answer.matched).toEqual(['umineko-2020']);
    logged.mockRestore();
  },
);

test('a search that is dropped while Pagefind searches rejects with the reason', async () => {
  const abort = new AbortController();
  const { instance } = answering({ id: 'r1', score: 1 });
  const search: PagefindInstance['search'] = async (query) => {
    if (query !== '') abort.abort(new Error('typed on'));
    return instance.search(query);
  };
  const load = async () => ({ instance: { ...instance, search }, caseIds: { r1: 'a' } });
  const asking = createPagefindEngine({ load }).search('eks', { limit: 1, signal: abort.signal });
  await expect(asking).rejects.toThrow('typed on');
});
