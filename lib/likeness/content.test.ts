// The likeness on the real base.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '#lib/casebook.node';
import { projectRoot } from '../testing/project-files.node';
import { askableAspects } from './askable-aspects';
import { caseSituations } from './case-situations';
import { neighbours } from './neighbours';
import { rankSituations } from './rank-situations';
import { similarCases } from './similar-cases';

const { book } = loadCasebook(join(projectRoot, 'content'));
if (!book) throw new Error('the content has problems');

const rank = (asked: Record<string, string[]>) =>
  rankSituations(asked, caseSituations(book, 'en'), askableAspects(book, 'en')).map(
    ({ item, ...match }) => ({ id: item.id, ...match }),
  );

test('self-managed on AWS, worried about complexity: those first who say all three', () => {
  const found = rank({
    hosting: ['aws'],
    management: ['self-managed'],
    friction: ['complexity'],
  });
  const [first, second, third] = found.map(({ id }) => id);
  expect([first, second, third].sort()).toEqual(['bedrock-2020', 'chatwork-2019', 'gds-gsp-2021']);
  for (const match of found.slice(0, 3)) {
    expect(match.likeness.differ).toEqual([]);
    expect(match.likeness.agree).toHaveLength(3);
    expect(match.isWeak).toBe(false);
  }
});

test('a small team on premises finds the four people who took Nomad, and no outcome plays a part', () => {
  const [first] = rank({ hosting: ['on-premises'], 'team-size': ['1-3'], workload: ['api'] });
  expect(first?.id).toBe('trivago-monitoring-2019');
  const aspects = askableAspects(book, 'en').map(({ id }) => id);
  expect(aspects).not.toContain('outcome');
  expect(aspects).not.toContain('rollout');
});

test('few facts behind a match are said to be few', () => {
  const found = rank({
    industry: ['software'],
    'team-size': ['4-10'],
    services: ['11-50'],
    audience: ['product-teams'],
  });
  const mackerel = found.find(({ id }) => id === 'hatena-mackerel-2019');
  expect(mackerel?.isWeak).toBe(true);
});

test('every value that can be stated is told of some case, and of sizes at least one', () => {
  const situations = caseSituations(book, 'ja');
  for (const { id, values, label, order } of askableAspects(book, 'ja')) {
    expect(label, id).not.toBe('');
    const isTold = (value: string) =>
      situations.some(({ situation }) => situation[id]?.includes(value));
    const untold = values.filter((value) => !isTold(value.id));
    if (order) {
      expect(values.map((value) => value.id)).toEqual(order);
      expect(untold.length, id).toBeLessThan(values.length);
    } else expect(untold, id).toEqual([]);
  }
});

test('likeness is the same from both sides', () => {
  for (const { id } of book.cases) {
    for (const other of neighbours(book, id)) {
      const back = neighbours(book, other.id).find((one) => one.id === id);
      expect(back?.score).toBeCloseTo(other.score, 9);
    }
  }
});

test('similar cases are those of others, with a reason each', () => {
  for (const item of book.cases) {
    for (const { id, why } of similarCases(book, item.id, 'ja')) {
      expect(book.cases.find((other) => other.id === id)?.company).not.toBe(item.company);
      expect(why).toMatch(/（.+）/);
    }
  }
  expect(similarCases(book, 'chatwork-2019', 'en')[0]).toEqual({
    id: 'bedrock-2020',
    why: expect.stringContaining('Management (Self-managed)'),
  });
});
