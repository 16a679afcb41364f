import { expect, test } from 'vitest';
import { swap } from '../../testing/changes';
import { bookOf } from '../../testing/tiny-base.node';
import { isCopyOf } from './archived-address';
import { outsideLinks } from './outside-links';

const sample = 'cases/sample-ltd-2021.mdx';
const prose = (link: string) => (text: string) => `${text}\n${link}\n`;

test('sources, terms, companies, prose of cases and pages, tombstones: each address once, with its places', () => {
  const links = outsideLinks(
    bookOf({
      'companies.yaml': swap(
        'name: Example Co.\n',
        'name: Example Co.\n  homepage: https://co.example/#team\n',
      ),
      'sources/sample-talk.yaml': swap(
        'archive: { none: It does not exist. }',
        'archive: https://web.archive.org/web/2021/https://slides.example/sample-talk',
      ),
      [sample]: prose(
        'See [a page](https://prose.example/a#part), [b] and [again](https://prose.example/a). [here](#platform)\n\n[b]: https://prose.example/b',
      ),
      'pages/about.ja.mdx': prose('[頁](https://prose.example/a)'),
      'moved.yaml':
        '- { from: /cases/old-2019/, gone: "2020-01-01", why: { en: a, ja: b }, archive: "https://copy.example/old" }\n',
    }),
  );
  const urls = links.map(({ url }) => url);
  expect(urls).toEqual([...new Set(urls)].sort());
  const usesOf = (url: string) =>
    links
      .find((one) => one.url === url)
      ?.uses.map(({ id, file, field }) => `${file} ${id} ${field}`);
  expect(usesOf('https://co.example/')).toEqual(['content/companies.yaml example-co homepage']);
  expect(usesOf('https://argo.example/')).toEqual(['content/terms/cicd.yaml argo-cd homepage']);
  expect(usesOf('https://prose.example/a')).toEqual([
    `content/${sample} sample-ltd-2021 body`,
    'content/pages/about.ja.mdx about body',
  ]);
  expect(usesOf('https://prose.example/b')).toHaveLength(1);
  expect(usesOf('https://copy.example/old')).toEqual([
    'content/moved.yaml /cases/old-2019/ archive',
  ]);
  const talk = links.find(({ url }) => url === 'https://slides.example/sample-talk');
  expect(talk?.uses[0]?.archive).toBe(
    'https://web.archive.org/web/2021/https://slides.example/sample-talk',
  );
});

test('of a source that is known to be gone only the copies: its repository, each file at its commit', () => {
  const urls = outsideLinks(bookOf()).map(({ url }) => url);
  expect(urls).not.toContain('https://code.example/example-co/records');
  expect(urls.filter((url) => url.startsWith('https://github.com/example-co/records'))).toEqual([
    'https://github.com/example-co/records',
    ...['1', '2', '3'].map(
      (n) =>
        `https://github.com/example-co/records/blob/0123456789abcdef0123456789abcdef01234567/adr/${n}.md`,
    ),
  ]);
});

test('whose copy it is, where the address of the copy tells', () => {
  const copy = (url: string) => `https://web.archive.org/web/20210304050607id_/${url}`;
  expect(isCopyOf(copy('https://a.example/x?y=1'), 'https://a.example/x?y=1')).toBe(true);
  expect(isCopyOf(copy('http://www.a.example/x/'), 'https://a.example/x')).toBe(true);
  expect(isCopyOf(copy('a.example/x'), 'https://a.example/x')).toBe(true);
  expect(isCopyOf(copy('https://a.example/y'), 'https://a.example/x')).toBe(false);
  expect(isCopyOf(copy('https://a.example/x?y=2'), 'https://a.example/x?y=1')).toBe(false);
  expect(isCopyOf('https://archive.ph/20210304/https://b.example/', 'https://a.example/')).toBe(
    false,
  );
  expect(isCopyOf('https://archive.ph/AbCdE', 'https://a.example/')).toBeUndefined();
  expect(isCopyOf('https://perma.cc/AB12-CD34', 'https://a.example/')).toBeUndefined();
});
