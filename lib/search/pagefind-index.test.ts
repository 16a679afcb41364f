// The index of Pagefind: which of its results is which case, and its weights.
import { expect, test } from 'vitest';
import { locales } from '#lib/locales';
import { pagefindEngines } from '../testing/pagefind-engines.node';
import { inventedDocuments } from './invented-corpus';
import { buildPagefindIndex, caseIdsFile } from './pagefind-index.node';
import { documentTexts, type SearchDocument } from './search-document';

const idsOf = (documents: readonly SearchDocument[]) => documents.map(({ id }) => id).sort();

test('each language lists its own results, one for each case', async () => {
  const files = await buildPagefindIndex({
    en: inventedDocuments.en.map(documentTexts),
    ja: inventedDocuments.ja.map(documentTexts),
  });
  for (const locale of locales) {
    const caseIds = JSON.parse(String(files[caseIdsFile(locale)]));
    expect(Object.values(caseIds).sort()).toEqual(idsOf(inventedDocuments[locale]));
    for (const result of Object.keys(caseIds)) {
      expect(files).toHaveProperty([`fragment/${result}.pf_fragment`]);
    }
  }
});

test('a name leads to its case, and signs of HTML are text', async () => {
  const [first, ...others] = inventedDocuments.en;
  if (!first) throw new Error('there are no documents');
  const odd = { ...first, title: 'Umineko <b data-pagefind-ignore>& friends', summary: '</body>' };
  const { pagefind } = await pagefindEngines({ ...inventedDocuments, en: [odd, ...others] });
  const engine = pagefind?.('en').engine;
  for (const word of ['friends', 'nomad', 'etcd']) {
    expect((await engine?.search(word, { limit: 9 }))?.matched, word).toEqual([first.id]);
  }
  for (const { id, title } of others) {
    const [name = ''] = title.split(/[ :]/);
    expect((await engine?.search(name, { limit: 9 }))?.matched, name).toEqual([id]);
  }
});

test('a name in the tags counts more than the same name in the prose', async () => {
  const title = 'One case';
  const documents = [
    { id: 'a', title, tags: ['Nomad'], summary: '', body: 'They also tried linkerd.' },
    { id: 'b', title, tags: ['linkerd'], summary: '', body: 'They also tried Nomad.' },
  ];
  const { pagefind } = await pagefindEngines({ en: documents, ja: documents });
  for (const locale of locales) {
    const engine = pagefind?.(locale).engine;
    expect((await engine?.search('nomad', { limit: 9 }))?.matched, locale).toEqual(['a', 'b']);
    expect((await engine?.search('linkerd', { limit: 9 }))?.matched, locale).toEqual(['b', 'a']);
  }
});
