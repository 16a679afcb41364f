// Tools by what became of them: the order of an answer, and queries that ask for a status. The tools
// are invented.
import { expect, test } from 'vitest';
import { statuses } from '../cases/statuses';
import { locales } from '../locales';
import { messages } from '../messages/messages';
import { readAliases } from './aliases';
import { createEngine } from './engine';
import { parseQuery } from './query';
import type { SearchDocument } from './search-document';
import { buildSearchFiles } from './search-files';

const groups = [
  { phrases: ['Dhow Deploy', 'dhow', 'ダウ'] },
  { phrases: ['Dhow Deploy Swarm'] },
  { phrases: ['Dhow Cache'] },
  { phrases: ['Kelp', 'ケルプ'] },
  { phrases: ['Declined', '見送り'] },
];

/** Who says least of the tool uses it, who says most turned it down. */
const told: readonly SearchDocument[] = [
  { id: 'f-used', title: 'One', tags: ['Dhow Deploy'], summary: '', body: '' },
  { id: 'e-formerly', statuses: { 'used-formerly': ['Dhow Deploy'] } },
  { id: 'd-planned', statuses: { planned: ['Dhow Deploy'] } },
  { id: 'c-considered', statuses: { considered: ['Dhow Deploy'] } },
  { id: 'b-rejected', statuses: { rejected: ['Dhow Deploy', 'Kelp'] } },
  { id: 'a-mentioned', title: 'Six', summary: '', body: 'Dhow Deploy' },
  { id: 'g-swarm', title: 'Seven', tags: ['Dhow Deploy Swarm'], summary: '', body: '' },
  { id: 'h-apart', title: 'Eight', tags: ['Dhow Cache', 'Kelp'], body: 'Swarm Deploy rejected' },
].map((one) => ({
  title: 'Dhow Deploy, told at length',
  tags: [],
  summary: 'Dhow Deploy',
  body: 'Dhow Deploy',
  ...one,
}));

const files = buildSearchFiles({ en: told, ja: told }, groups);
async function idsFor(query: string): Promise<string[]> {
  const engine = createEngine({
    locale: 'en',
    load: async (of, depth) => files[of][depth === 'lead' ? 'lead' : 'body'],
  });
  await engine.load('full');
  return (await engine.search(query, { limit: 10 })).hits.map(({ id }) => id);
}

test.each(['dhow deploy', 'ダウ', 'dhow-deploy '])(
  '%s: users first, then former ones, plans, what was considered, rejected, mentioned',
  async (query) => {
    const order = [
      'f-used',
      'e-formerly',
      'd-planned',
      'c-considered',
      'b-rejected',
      'a-mentioned',
    ];
    const found = await idsFor(query);
    expect(found.filter((id) => order.includes(id))).toEqual(order);
    expect(found.indexOf('g-swarm')).toBeGreaterThan(found.indexOf('f-used'));
    expect(found.indexOf('h-apart')).not.toBe(0);
  },
);

test.each([
  ['dhow rejected', 'b-rejected'],
  ['rejected dhow deploy', 'b-rejected'],
  ['why was dhow deploy not adopted', 'b-rejected'],
  ['ダウの採用を見送った', 'b-rejected'],
  ['ダウ 見送り', 'b-rejected'],
  ['dhow planned', 'd-planned'],
  ['ダウへの移行を予定', 'd-planned'],
  ['dhow deploy under consideration', 'c-considered'],
  ['ダウ検討中', 'c-considered'],
  ['formerly dhow deploy', 'e-formerly'],
  ['migrated away from dhow', 'e-formerly'],
  ['ダウをやめた', 'e-formerly'],
  ['脱ダウ', 'e-formerly'],
  ['旧 dhow', 'e-formerly'],
  ['dhow in use', 'f-used'],
  ['kelp abandoned', 'b-rejected'],
])('%s: only who has it so', async (query, id) => {
  expect(await idsFor(query)).toEqual([id]);
});

test('two statuses of two tools', async () => {
  expect((await idsFor('formerly dhow rejected kelp'))[0]).toBe('b-rejected');
  expect((await idsFor('kelp dhow rejected'))[0]).toBe('b-rejected');
});

test('without a tool that has the status, its words are words like others', async () => {
  expect(await idsFor('rejected')).toEqual(['h-apart']);
  expect((await idsFor('kelp planned'))[0]).toBe('h-apart');
  expect(await idsFor('rejected cache kelp')).toEqual(['h-apart']);
});

test('no status is a word of the index', async () => {
  for (const status of ['planned', 'considered', 'formerly', 'used-formerly', 'used']) {
    expect(await idsFor(status)).toEqual([]);
  }
});

test('the words on the pages ask for their status', () => {
  const aliases = readAliases([]);
  for (const locale of locales) {
    for (const status of statuses.filter((one) => one !== 'mentioned')) {
      const { statuses: asked } = parseQuery(`kelp ${messages(locale).status[status]}`, aliases);
      const field = status === 'used' ? 'tags' : status;
      expect(
        asked.map(({ fields }) => fields[0]),
        `${locale} ${status}`,
      ).toContain(field);
    }
  }
});

test.each(['復旧', '元気', 'leftover', 'planner', '次元'])('%s holds no status', (query) => {
  expect(parseQuery(query, readAliases([])).statuses).toEqual([]);
});
