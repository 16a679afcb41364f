// A tool added by one entry, and a facet by one row and its terms, appear wherever readers look.
// Reads the files of the build that `one-place` made; no browser is needed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { invented, onePlaceBuild } from '../lib/cli/one-place-changes.mjs';
import { root } from '../lib/cli/run.mjs';

const read = (path: string) => readFileSync(join(root, onePlaceBuild.dir, path), 'utf8');
const { tool, facet, caseId } = invented;

for (const { facetId, term } of [
  { facetId: tool.facet, term: tool },
  { facetId: facet.id, term: facet.term },
]) {
  for (const locale of ['en', 'ja']) {
    test(`${term.label} of ${facetId} is everywhere (${locale})`, () => {
      expect(read(`${locale}/cases/index.html`), 'filter panel').toMatch(
        new RegExp(`${term.label}\\s*(<!-- -->)?[(（]1`),
      );
      expect(read(`${locale}/by/${facetId}/index.html`), 'page of the facet').toContain(term.label);
      const own = read(`${locale}/by/${facetId}/${term.id}/index.html`);
      expect(own, 'page of the term').toContain(term.label);
      expect(own, 'the case on the page of the term').toContain(`/${locale}/cases/${caseId}/`);
      expect(read(`${locale}/cases/${caseId}/index.html`), 'case').toContain(
        `id="f-${facetId}-${term.id}"`,
      );
      const pair = readdirSync(join(root, onePlaceBuild.dir, locale, 'compare')).find(
        (name) =>
          // Pages are folders, their twins are files.
          /^[^.]*$/.test(name) && name.includes(caseId),
      );
      expect(read(`${locale}/compare/${pair}/index.html`), 'pair page').toContain(term.label);
      expect(read(`columns/${locale}/${caseId}.json`), 'free comparison').toContain(term.label);
      const lead = readdirSync(join(root, onePlaceBuild.dir, 'search')).find((name) =>
        name.startsWith(`lead.${locale}.`),
      );
      expect(read(`search/${lead}`), 'search').toContain(term.label.toLowerCase());
    });
  }

  test(`${term.label} of ${facetId} is in the JSON`, () => {
    const { cases } = JSON.parse(read('api/v1/cases.json'));
    const item = cases.find(({ id }: { id: string }) => id === caseId);
    expect(item.facets[facetId]).toEqual([term.id]);
    expect(item.statements).toContainEqual(
      expect.objectContaining({ facet: facetId, term: term.id, status: 'used' }),
    );
    const other = cases.find(({ id }: { id: string }) => id !== caseId);
    expect(other.facets[facetId]).not.toContain(term.id);
  });
}

test('the invented facet stands in every comparison and on every case', () => {
  for (const locale of ['en', 'ja']) {
    for (const id of readdirSync(join(root, onePlaceBuild.dir, locale, 'cases'), {
      withFileTypes: true,
    })) {
      if (!id.isDirectory()) continue;
      expect(read(`${locale}/cases/${id.name}/index.html`)).toContain(facet.label);
      expect(read(`columns/${locale}/${id.name}.json`)).toContain(facet.label);
    }
  }
});
