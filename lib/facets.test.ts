import { expect, test } from 'vitest';
import { facetGroups, facets, findFacet, statementFacets, termsFiles } from './facets';
import { locales } from './locales';
import { ID_PATTERN } from './text/id-pattern';

test('ids are kebab-case, unique, and no other key of an address or of a case', () => {
  const ids = facets.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(ID_PATTERN);
  for (const taken of ['q', 'sort', 'cases', 'title', 'summary', 'sources', 'timeline', 'scale']) {
    expect(ids).not.toContain(taken);
  }
});

test('every facet has a group that is there, and words in every language', () => {
  for (const { id, group, label, about } of facets) {
    expect(Object.keys(facetGroups), id).toContain(group);
    for (const locale of locales) {
      expect(label[locale].trim(), id).not.toBe('');
      expect(about[locale].trim(), id).not.toBe('');
    }
  }
});

test('statements are entered, fields are read: never both', () => {
  for (const { id, kind, read, core } of facets) {
    expect(read.length > 0, id).toBe(kind === 'field');
    if (kind === 'field') expect(core, id).toBe(false);
  }
  expect(statementFacets.filter(({ core }) => core).length).toBeGreaterThan(3);
});

test('each terms file is asked for once', () => {
  expect(new Set(termsFiles).size).toBe(termsFiles.length);
});

test('a facet by its id, nothing by another word', () => {
  for (const facet of facets) expect(findFacet(facet.id)).toBe(facet);
  for (const word of ['', 'constructor', '__proto__', 'nothing'])
    expect(findFacet(word)).toBeUndefined();
});
