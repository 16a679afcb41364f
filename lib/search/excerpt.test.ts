// The section that tells most, the piece of it that is shown, and the ranges to mark.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from './engine';
import { type Excerpt, excerptOf, findExcerpt } from './excerpt';
import { highlight, markable } from './highlight';
import { inventedDocuments, inventedGroups } from './invented-corpus';
import { mayHold, squeeze, tracesOf } from './may-hold';
import { buildSearchFiles } from './search-files';
import type { Section } from './section';
import { isToldBy } from './told';

const filler = 'Nothing of interest is said in this sentence. ';

const english: Section[] = [
  { anchor: 'f-monitoring-datadog', label: 'Monitoring', name: 'Datadog (In use)', text: '' },
  {
    anchor: 'f-registry-harbor',
    label: 'Registry',
    name: 'Harbor (Considered, not chosen)',
    text: 'One more thing to look after',
  },
  {
    anchor: 'troubles',
    name: 'Two failures',
    text: `${filler.repeat(6)}The disk was full, as logs were not rotated. ${filler.repeat(6)}\nThe second hit Harbor.`,
  },
  { anchor: 'plans', name: 'Plans', text: 'Disk space is watched. A larger disk may come.' },
  {
    anchor: 's-talk',
    label: 'Sources',
    text: 'Disk, disk and disk\nLogs on a disk that was rotated',
  },
];

const japanese: Section[] = [
  { anchor: 'f-monitoring-datadog', label: '監視', name: 'Datadog (利用中)', text: '' },
  {
    anchor: 'troubles',
    name: '2件の障害',
    text: `${'何も起きない日が続く。'.repeat(12)}ログのローテーションに不備があり、ワーカーのディスクが埋まった。${'その後は穏やかだった。'.repeat(12)}`,
  },
  { anchor: 'plans', name: '予定', text: 'ディスクを増やす。見送ったものもある。' },
];

/** As a reader sees it: label, name and piece with marks in brackets. */
function written(excerpt: Excerpt | undefined): string {
  if (!excerpt) return 'none';
  const bracketed = (marked: Excerpt['name']) =>
    marked?.ranges.reduceRight(
      (text, { start, end }) =>
        `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      marked.text,
    );
  const { anchor, label, name, piece } = excerpt;
  const shown =
    piece && `${piece.isCutBefore ? '…' : ''}${bracketed(piece)}${piece.isCutAfter ? '…' : ''}`;
  return [`#${anchor}`, label, bracketed(name), shown].filter(Boolean).join(' | ');
}

test.each<[what: string, sections: Section[], words: string[][], expected: string | RegExp]>([
  [
    'a tool used',
    english,
    [['datadog']],
    '#f-monitoring-datadog | Monitoring | [Datadog] (In use)',
  ],
  [
    'a tool told more than once: the earlier of equals',
    english,
    [['harbor']],
    '#f-registry-harbor | Registry | [Harbor] (Considered, not chosen) | One more thing to look after',
  ],
  [
    'most words before most marks',
    english,
    [['disk'], ['logs', 'log'], ['rotated']],
    /^#troubles \| Two failures \| ….*The \[disk\] was full, as \[logs\] were not \[rotated\]\. .*…$/,
  ],
  [
    'most marks of one word',
    english,
    [['disk']],
    '#plans | Plans | [Disk] space is watched. A larger [disk] may come.',
  ],
  ['names of one thing are one word', english, [['disk', 'disk space', 'disk full']], /^#plans/],
  [
    'a fact by its name before notes to others',
    [
      { anchor: 'f-a', name: 'kOps (In use)', text: 'Through Terraform' },
      { anchor: 'f-b', name: 'Terraform (In use)', text: '' },
    ],
    [['terraform']],
    '#f-b | [Terraform] (In use)',
  ],
  [
    'a word of a heading',
    english,
    [['failures']],
    /^#troubles \| Two \[failures\] \| Nothing of .*…$/,
  ],
  [
    'Japanese prose',
    japanese,
    [['ログ'], ['ディスク']],
    /^#troubles \| 2件の障害 \| ….*\[ログ\]のローテーションに不備があり、ワーカーの\[ディスク\]が埋まった。.*…$/,
  ],
  [
    'half-width kana',
    japanese,
    [['ﾃﾞｨｽｸ'], ['増']],
    '#plans | 予定 | [ディスク]を[増]やす。見送ったものもある。',
  ],
  ['a part of a Japanese word is not the word', japanese, [['ディスプレイ']], 'none'],
  ['particles are never marked alone', japanese, [['見送り']], /\[見送\]った/],
  ['words that stand nowhere', english, [['mackerel']], 'none'],
  ['no words', english, [], 'none'],
])('%s', (_what, sections, words, expected) => {
  const line = written(excerptOf(sections, words));
  if (typeof expected === 'string') expect(line).toBe(expected);
  else expect(line).toMatch(expected);
});

test('a source is shown when nothing else has as many words', () => {
  expect(excerptOf(english, [['disk']])?.anchor).not.toBe('s-talk');
  const only = english.filter(({ anchor }) => anchor !== 'plans' && anchor !== 'troubles');
  expect(written(excerptOf(only, [['disk']]))).toBe(
    '#s-talk | Sources | [Disk], [disk] and [disk]',
  );
});

test('a piece is about as long as its writing needs, and cuts no word and no character', () => {
  const latin = excerptOf(english, [['rotated']])?.piece;
  expect(latin?.text.length).toBeGreaterThan(130);
  expect(latin?.text.length).toBeLessThan(200);
  expect(latin?.text).toMatch(/^\s?[A-Z]?[a-z]+ .* [a-z]+\.?\s?$/);
  const short = excerptOf(japanese, [['ローテーション']])?.piece;
  expect(short?.text.length).toBeGreaterThan(80);
  expect(short?.text.length).toBeLessThan(110);
  const family = '👨‍👩‍👧‍👦';
  const emoji = [{ anchor: 'a', text: `${family.repeat(40)} EKS ${family.repeat(40)}` }];
  const piece = excerptOf(emoji, [['eks']])?.piece;
  expect(piece?.text.replaceAll(family, '')).toBe(' EKS ');
});

test('language and label go with the section', () => {
  const sections = [{ anchor: 's-a', label: 'Sources', text: '撤退の話', lang: 'ja' }];
  expect(excerptOf(sections, [['撤退']])).toMatchObject({ label: 'Sources', lang: 'ja' });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'aBeE\u0301 ,1.+#-デﾃﾞｰー移行はらり𠮷🚀\ud800<>'),
    maxLength: 60,
  }),
);

test('any sections and words: ranges inside what is shown, and hostile words harm nothing', () => {
  const section = fc.record({ anchor: fc.constant('a'), name: anyText, text: anyText });
  const words = fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(section, { maxLength: 4 }), words, (sections, some) => {
      const begin = [...(sections[0]?.text ?? '')].slice(0, 4).join('');
      const found = excerptOf(sections, [...some, [begin], ['__proto__', '.*', 'e']]);
      for (const { text, ranges } of [found?.name, found?.piece].filter(
        (part) => part !== undefined,
      )) {
        let last = -1;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('the cheap test never says no where there is something to mark', () => {
  let found = 0;
  fc.assert(
    fc.property(
      anyText,
      anyText,
      fc.nat(50),
      fc.integer({ min: 1, max: 12 }),
      (a, b, at, length) => {
        const text = `${a}${b}`;
        for (const term of [b, text.slice(at, at + length), 'e 1', '移行デ']) {
          if (highlight(text, [term]).length === 0) continue;
          found++;
          expect(mayHold(squeeze(text), tracesOf(term)), JSON.stringify([text, term])).toBe(true);
        }
      },
    ),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(1000);
});

test('the work comes in steps no longer than a paragraph', () => {
  const steps = [...findExcerpt(english, [['disk']])];
  expect(steps).toHaveLength(english.flatMap(({ text }) => text.split('\n')).length);
});

test.each<[title: string, words: string[][], isTold: boolean]>([
  ['Argo CD on Amazon EKS', [['eks', 'amazon eks'], ['argo cd']], true],
  ['Argo CD on Amazon EKS', [['eks'], ['datadog']], false],
  ['オンプレミスからの移行', [['オンコール']], false],
  ['オンプレミスからの移行', [['移行'], ['オンプレミス']], true],
  ['anything', [], true],
])('a card that says "%s" tells %j: %s', (title, words, isTold) => {
  expect(isToldBy(markable(title), words)).toBe(isTold);
});

test('a hit tells its words one by one, names of one thing together', async () => {
  const files = buildSearchFiles(inventedDocuments, inventedGroups);
  const load = async (locale: 'en' | 'ja', depth: string) =>
    structuredClone(files[locale][depth === 'lead' ? 'lead' : 'body']);
  const { hits } = await createEngine({ locale: 'en', load }).search('k8s kops', { limit: 1 });
  expect(hits[0]?.id).toBe('hoshizora-2023');
  expect(hits[0]?.words).toEqual([['kubernetes'], ['kops']]);
});
