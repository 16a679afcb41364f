import { expect, test } from 'vitest';
import type { Tombstone } from './moved';
import { tombstoneWords } from './tombstone-words';

const stone = (from: string, more: Partial<Tombstone> = {}): Tombstone => ({
  from,
  gone: '2026-03-01',
  why: { en: 'Asked for.', ja: '希望による。' },
  place: { line: 1, column: 1 },
  ...more,
});
const titleOf = (from: string, page = from) => tombstoneWords(stone(from), page, 'en').title;

test('what was here is said by its kind', () => {
  expect(titleOf('/cases/a-2020/')).toBe('Case a-2020: withdrawn');
  expect(titleOf('/by/cicd/argo/')).toBe('Page on argo: withdrawn');
  expect(titleOf('/companies/a/')).toBe('Company a: withdrawn');
  expect(titleOf('/insights/')).toBe('Page /insights/: withdrawn');
  expect(titleOf('/cases/a-2020/', '/compare/a-2020-vs-b-2020/')).toBe(
    'Comparison a-2020-vs-b-2020: withdrawn',
  );
  expect(titleOf('/cases/a-2020/', '/og/a-2020.png')).toBe('Case a-2020: withdrawn');
  expect(titleOf('/cases/a-2020/', '/compare/a-2020-vs-b-2020.md')).toBe(
    'Comparison a-2020-vs-b-2020: withdrawn',
  );
});

test('since when, why and where to go, in the language of the page', () => {
  const archive = 'https://archive.example/x';
  const more = { instead: '/companies/a/', archive };
  expect(tombstoneWords(stone('/cases/a-2020/', more), '/cases/a-2020/', 'ja')).toEqual({
    title: '事例「a-2020」は掲載を終了しました',
    since: '終了日：2026年3月1日',
    why: '希望による。',
    short: '2026年3月1日に掲載を終了しました。理由：希望による。',
    links: [
      { label: '代わりのページ', href: '/ja/companies/a/' },
      { label: 'アーカイブ', href: archive },
    ],
  });
});
