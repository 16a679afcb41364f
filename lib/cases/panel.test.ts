import { expect, test } from 'vitest';
import { facets } from '../facets';
import { swap } from '../testing/changes';
import { bookOf } from '../testing/tiny-base.node';
import { parseFilters } from '../url/filters';
import { formerValues, knownValues } from './known-values';
import { panelFacets } from './panel';
import { rosterOf } from './roster';
import { createSelection } from './selection';
import { allFacetValues } from './values';

const book = bookOf();
const cases = book.cases.map((item) => ({ id: item.id, values: allFacetValues(book, item) }));
const panel = panelFacets(book, cases, 'en');
const values = (facet: string) => panel.find(({ id }) => id === facet)?.values;

test('every facet in the order of the table, with words of the language', () => {
  expect(panel.map(({ id }) => id)).toEqual(facets.map(({ id }) => id));
  expect(panelFacets(book, cases, 'ja')[0]?.label).toBe(facets[0]?.label.ja);
});

test('every value some case has, with its count, none and not stated last', () => {
  expect(values('cluster')).toEqual([
    { id: 'k3s', label: 'k3s', count: 2 },
    { id: 'nomad', label: 'nomad', count: 1 },
  ]);
  expect(values('monitoring')?.map(({ id }) => id)).toEqual(['unnamed', 'any', 'none']);
  expect(values('friction')?.map(({ id }) => id)).toEqual([
    'staff-shortage',
    'update-lag',
    'any',
    'not-stated',
  ]);
});

test('values add up: each case counts once for each value it has', () => {
  for (const { id, values: own } of panel) {
    const counts = createSelection(rosterOf(cases)).counts({})[id];
    for (const { id: value, count } of own) expect(count).toBe(counts?.get(value));
    const total = own.reduce((sum, { id: value, count }) => sum + (value === 'any' ? 0 : count), 0);
    expect(total).toBeGreaterThanOrEqual(cases.length);
  }
});

test('what an address may name is the same in both languages', () => {
  const ja = knownValues(panelFacets(book, cases, 'ja'));
  expect(JSON.stringify(knownValues(panel))).toBe(JSON.stringify(ja));
  expect(ja.cluster).toEqual(['k3s', 'nomad']);
});

test('other names of a value that an address may use; the id itself is none of them', () => {
  const changes = {
    'terms/cicd.yaml': swap('label: argo cd', 'label: argo cd, aliases: [Argo CI, アルゴ]'),
  };
  const changed = bookOf(changes);
  const { cicd } = formerValues(panelFacets(changed, cases, 'en'));
  expect(cicd).toEqual({ argocd: 'argo-cd', argoci: 'argo-cd' });
});

test('ids that a value had before it moved go on filtering, also those of companies', () => {
  const moved = `- { from: /by/cicd/argo-workflows/, to: /by/cicd/argo-cd/ }
- { from: /by/cicd/older/, to: /by/cicd/argo-workflows/ }
- { from: /companies/sample/, to: /companies/sample-ltd/ }
- { from: "/by/cicd/argo-cd/#a", to: "/by/cicd/argo-cd/#b" }
- { from: /by/cicd/unused/, to: /by/cicd/nobody/ }
`;
  const addNobody = (text: string) =>
    `${text}- { id: nobody, label: Nobody, cncf: null, definition: { en: x, ja: x } }\n`;
  const former = formerValues(
    panelFacets(bookOf({ 'moved.yaml': moved, 'terms/cicd.yaml': addNobody }), cases, 'en'),
  );
  const known = { cicd: ['argo-cd', 'jenkins'], company: ['sample-ltd'] };
  const query = '?cicd=-argo-workflows,older,unused&company=sample';
  expect(parseFilters(query, known, former)).toMatchObject({
    state: { chosen: { cicd: ['argo-cd', '-argo-cd'], company: ['sample-ltd'] } },
    ignored: ['cicd=unused'],
  });
});
