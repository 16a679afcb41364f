// What is published of a public base holds no word of an overlay, however often one was loaded before.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '#lib/casebook.node';
import { type Casebook, isInternalEdition } from '../casebook';
import { caseCard } from '../cases/card';
import { compareColumn } from '../cases/compare';
import { caseTable } from '../cases/make-case-table';
import { canary, inventedOverlay } from '../cli/test-builds.mjs';
import { insights } from '../insights/insights';
import { caseSituations } from '../likeness/case-situations';
import { prerenderedPairs } from '../likeness/prerendered-pairs';
import { locales } from '../locales';
import { publications } from '../publish/publications';
import { aliasGroups, caseDocuments } from '../search/case-documents';
import { buildSearchFiles } from '../search/search-files';
import { projectRoot } from '../testing/project-files.node';
import { overlayFiles, withTinyOverlay } from '../testing/tiny-overlay.node';

/** Everything that pages and files are made of. */
async function published(book: Casebook): Promise<string> {
  const files = await Promise.all(publications(book, []).map(({ make }) => make()));
  const data = locales.map((locale) => [
    book.cases.map((item) => [caseCard(book, item, locale), compareColumn(book, item, locale)]),
    caseTable(book, locale),
    caseSituations(book, locale),
  ]);
  const search = buildSearchFiles(caseDocuments(book), aliasGroups(book), 'whole');
  const rest = [prerenderedPairs(book), insights(book), book];
  return JSON.stringify([files.map(String), data, search, rest]);
}

test('the canary is in every file of the invented overlay', () => {
  const files = overlayFiles();
  expect(files.length).toBeGreaterThan(7);
  for (const file of files) {
    const text = readFileSync(join(projectRoot, inventedOverlay, file), 'utf8');
    expect(text.toLowerCase(), file).toContain(canary);
  }
});

test('found with the overlay, not found without it', () =>
  withTinyOverlay({}, async ({ content, overlay }) => {
    const [internal, open] = [loadCasebook(content, overlay).book, loadCasebook(content).book];
    if (!internal || !open) throw new Error('the samples do not load');
    expect(isInternalEdition(internal)).toBe(true);
    expect((await published(internal)).toLowerCase()).toContain(canary);
    const text = (await published(open)).toLowerCase();
    expect(text).not.toContain(canary);
    expect(text).not.toMatch(/internal edition|"internal":|\[internal\]|社内/);
    expect(text).not.toContain(overlay.toLowerCase());
  }));
