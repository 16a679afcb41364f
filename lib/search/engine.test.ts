// The whole way, on ten invented cases: kinds of queries, and how files are loaded.
import { expect, test } from 'vitest';
import type { Locale } from '#lib/locales';
import { createEngine, type SearchDepth } from './engine';
import { inventedDocuments, inventedGroups } from './invented-corpus';
import { SearchVersionError } from './read-files';
import { buildSearchFiles } from './search-files';

const files = buildSearchFiles(inventedDocuments, inventedGroups);
const texts = (locale: Locale, depth: SearchDepth) =>
  JSON.stringify(files[locale][depth === 'lead' ? 'lead' : 'body']);

/** An engine over the JSON of the files, and the list of what it fetched. */
function engineFor(locale: Locale, fetch = texts) {
  const fetched: string[] = [];
  const load = async (of: Locale, depth: SearchDepth): Promise<unknown> => {
    fetched.push(`${of} ${depth}`);
    return JSON.parse(fetch(of, depth));
  };
  return { engine: createEngine({ locale, load }), fetched };
}

async function idsFor(locale: Locale, query: string): Promise<string[]> {
  const { hits } = await engineFor(locale).engine.search(query, { limit: 3 });
  return hits.map(({ id }) => id);
}

test.each<[kind: string, page: Locale, query: string, ...expected: string[]]>([
  ['outcome', 'ja', '撤退', 'akane-2018', 'umineko-2020'],
  ['outcome, cross-language', 'en', '撤退', 'akane-2018', 'umineko-2020'],
  ['tool', 'en', 'EKS', 'hoshizora-2023', 'komorebi-2021', 'kazahaya-2021'],
  ['tool', 'ja', 'EKS', 'hoshizora-2023', 'komorebi-2021', 'kazahaya-2021'],
  ['tool of two words', 'en', 'github actions', 'suisen-2022'],
  ['tool with a hyphen', 'ja', 'cluster-autoscaler', 'komorebi-2021'],
  ['spelling', 'en', 'ArgoCD', 'tsubame-2022'],
  ['spelling', 'ja', 'Argo CD', 'tsubame-2022'],
  ['alias', 'ja', 'イスティオ', 'minamo-2019'],
  ['typo', 'en', 'grafna', 'tsubame-2022'],
  ['typo', 'ja', 'terrafrom', 'hoshizora-2023'],
  ['typo in an alias', 'ja', 'microservises', 'suisen-2022'],
  ['typo in Japanese', 'ja', 'オンプレミヌ', 'minamo-2019', 'umineko-2020'],
  ['prefix', 'en', 'promet', 'tsubame-2022', 'kogane-2020', 'yamabiko-2024'],
  ['prefix', 'ja', 'サービスメッ', 'yamabiko-2024'],
  ['prefix, cross-language', 'en', 'サービスメッ', 'yamabiko-2024'],
  ['cross-language', 'en', 'メッセージング', 'komorebi-2021'],
  ['cross-language', 'ja', 'microservices', 'suisen-2022'],
  ['particle', 'ja', 'EKSの採用を見送った', 'kazahaya-2021'],
  ['particle, cross-language', 'en', 'EKSの採用を見送った', 'kazahaya-2021'],
  ['long question', 'ja', 'なぜEKSを選ばなかったのか', 'kazahaya-2021'],
  ['status', 'en', 'eks rejected', 'kazahaya-2021'],
  ['status', 'en', 'why was EKS not adopted?', 'kazahaya-2021'],
  ['status', 'ja', 'EKS 見送り', 'kazahaya-2021'],
  ['status', 'ja', 'イスティオの導入を予定', 'minamo-2019'],
  ['status', 'en', 'migrated away from kops', 'hoshizora-2023'],
  ['status', 'ja', 'kOpsをやめた', 'hoshizora-2023'],
  ['status and another word', 'en', 'eks rejected datadog', 'kazahaya-2021'],
  ['status with a typo in the tool', 'en', 'itsio planned', 'minamo-2019'],
  ['status that no case has', 'en', 'terraform rejected', 'hoshizora-2023'],
  ['inflection', 'en', 'upgrading clusters failed', 'kogane-2020'],
  ['inflection', 'en', 'migrate', 'hoshizora-2023'],
  ['topic', 'ja', 'IAMロール Pod', 'komorebi-2021'],
  ['number', 'en', '8.20k containers', 'yamabiko-2024'],
  ['number', 'en', '1500 tasks', 'kazahaya-2021'],
  ['version', 'ja', '1.27', 'yamabiko-2024'],
  ['sign', 'en', 'c++', 'yamabiko-2024'],
  ['person', 'ja', '例田 花子', 'umineko-2020'],
  ['person', 'ja', '例田花子', 'umineko-2020'],
  ['event', 'en', 'Invented Meetup Tokyo', 'kogane-2020'],
])('%s (%s): %s', async (_kind, page, query, ...expected) => {
  expect(await idsFor(page, query)).toEqual(expected);
});

test.each<[kind: string, page: Locale, one: string, other: string]>([
  ['width', 'en', 'ＧＫＥ', 'gke'],
  ['width', 'ja', 'ｺﾝﾃﾅﾛｸﾞ', 'コンテナログ'],
  ['kana', 'ja', 'クラスター', 'クラスタ'],
  ['alias', 'en', 'k8s', 'kubernetes'],
  ['alias', 'ja', 'プロメテウス', 'prometheus'],
  ['alias', 'en', 'ArgoCD', 'Argo CD'],
  ['number', 'en', '1,500', '1500'],
])('%s (%s): %s finds the same as %s', async (_kind, page, one, other) => {
  const matched = async (query: string) =>
    [...(await engineFor(page).engine.search(query, { limit: 1 })).matched].sort();
  expect(await matched(one)).toEqual(await matched(other));
  expect(await matched(one)).not.toEqual([]);
});

test('a result says what was corrected, missed, found in the other language, and what to mark', async () => {
  const { engine } = engineFor('en');
  expect(await engine.search('grafna', { limit: 1 })).toMatchObject({
    hits: [{ id: 'tsubame-2022', terms: ['grafana'], isOtherLocale: false }],
    corrected: ['grafana'],
    otherLocale: false,
  });
  expect(await engine.search('GKE qqqq', { limit: 1 })).toMatchObject({ missing: ['qqqq'] });
  expect(await engine.search('診療所', { limit: 1 })).toMatchObject({
    hits: [{ id: 'komorebi-2021', terms: ['診療所'], isOtherLocale: true }],
    otherLocale: true,
  });
  expect((await engine.search('k8s', { limit: 1 })).hits[0]?.terms).toEqual(['kubernetes']);
});

test('filters choose among the hits and leave the counts alone', async () => {
  const { engine } = engineFor('en');
  const options = { limit: 9, within: new Set(['komorebi-2021', 'akane-2018']) };
  const { hits, matched } = await engine.search('eks', options);
  expect(hits.map(({ id }) => id)).toEqual(['komorebi-2021']);
  expect(matched).toHaveLength(3);
});

test('files are fetched once and no sooner than needed', async () => {
  const { engine, fetched } = engineFor('en');
  const first = engine.search('grafana', { limit: 1, depth: 'lead' });
  await Promise.all([first, engine.load('lead')]);
  expect(fetched).toEqual(['en lead']);
  await engine.search('etcd', { limit: 1 });
  expect(fetched).toEqual(['en lead', 'en full']);
  await Promise.all([engine.search('診療所', { limit: 1 }), engine.load('full')]);
  expect(fetched).toEqual(['en lead', 'en full', 'ja lead']);
});

test('a first answer comes from the lead, the next from the prose too, then the first is the whole', async () => {
  const { engine } = engineFor('en');
  const first = await engine.search('Prometheus', { limit: 3, depth: 'lead' });
  const whole = await engine.search('Prometheus', { limit: 3 });
  expect(first).toMatchObject({ depth: 'lead', isIncomplete: false });
  expect(whole).toMatchObject({ depth: 'full', isIncomplete: false });
  expect(whole.matched).not.toEqual(first.matched);
  expect(await engine.search('Prometheus', { limit: 3, depth: 'lead' })).toEqual(whole);
});

test('a missing lead rejects and can be tried again; a missing body is only said', async () => {
  let isOffline = true;
  let body = '{"version":"tokens 0"}';
  const { engine } = engineFor('en', (locale, depth) => {
    if (isOffline) throw new TypeError('Failed to fetch');
    return depth === 'lead' ? texts(locale, depth) : body;
  });
  await expect(engine.search('eks', { limit: 1 })).rejects.toThrow('Failed to fetch');
  isOffline = false;
  const incomplete = { depth: 'lead', isIncomplete: true };
  expect(await engine.search('etcd', { limit: 1 })).toMatchObject({ hits: [], ...incomplete });
  const first = await engine.search('eks', { limit: 1, depth: 'lead' });
  expect(first).toMatchObject({ depth: 'lead', isIncomplete: false });
  expect(await engine.search('eks', { limit: 1 })).toEqual({ ...first, ...incomplete });
  await expect(engine.load('full')).rejects.toThrow(SearchVersionError);
  body = texts('en', 'full');
  const whole = { depth: 'full', isIncomplete: false };
  expect(await engine.search('eks', { limit: 1 })).toMatchObject(whole);
});

test('an aborted search rejects with the reason', async () => {
  const signal = AbortSignal.abort(new Error('typed on'));
  const searching = engineFor('en').engine.search('eks', { limit: 1, signal });
  await expect(searching).rejects.toThrow('typed on');
});

test('an answer can cross to and from a worker', async () => {
  const answer = await engineFor('ja').engine.search('EKS 撤退', { limit: 5 });
  expect(structuredClone(answer)).toEqual(answer);
});
