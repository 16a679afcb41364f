import { expect, test } from 'vitest';
import { formatProblem } from '../problems';
import { pageAddresses } from './addresses';
import { fileAddress } from './file-address';
import { parseHtml } from './html';
import { checkLinks } from './links';

const site = { baseUrl: '', basePath: '/kb' };

/** A folder of one page with these links, and a page with the ids `facts` and `名`. */
function check(html: string): string[] {
  const file = 'en/index.html';
  const page = parseHtml({ file: `out/${file}`, text: html });
  const { links } = pageAddresses(page, fileAddress(file), site);
  const pages = new Map([
    [file, { ids: new Set(['here']), links }],
    ['en/cases/a-2020/index.html', { ids: new Set(['facts', '名']), links: [] }],
  ]);
  const files = new Set([...pages.keys(), 'api/v1/cases.json', '404.html']);
  return checkLinks({ pages, files, ...site, source: () => page }).map(formatProblem);
}

test.each([
  '/kb/en/',
  '/kb/en/cases/a-2020/',
  '/kb/en/cases/a-2020/#facts',
  '/kb/en/cases/a-2020/?x=1#%E5%90%8D',
  'cases/a-2020/#facts',
  '#here',
  '#',
  '#top',
  '/kb/api/v1/cases.json',
  '/kb/api/v1/cases.json#anything',
  '/kb/404.html',
])('%s answers', (href) => {
  expect(check(`<a href="${href}">x</a>`)).toEqual([]);
});

test.each([
  ['/kb/en/cases/b-2020/', 'OUT-LINK', 'Did you mean "/kb/en/cases/a-2020/"?'],
  ['/kb/en/cases/a-2020', 'OUT-LINK', 'Add the slash at the end.'],
  ['/kb/en/cases/A-2020/', 'OUT-LINK', 'Did you mean "/kb/en/cases/a-2020/"?'],
  ['/en/', 'OUT-LINK', 'Make it with lib/url/paths.ts.'],
  ['/kb', 'OUT-LINK', 'Make it with lib/url/paths.ts.'],
  ['/kb/nothing-like-it/at-all.html', 'OUT-LINK', 'Remove the link or add the page.'],
  ['#there', 'OUT-ANCHOR', 'Did you mean "#here"?'],
  ['/kb/en/cases/a-2020/#fact', 'OUT-ANCHOR', 'Did you mean "#facts"?'],
  ['/kb/en/cases/a-2020/#Facts', 'OUT-ANCHOR', 'Did you mean "#facts"?'],
  ['/kb/en/cases/a-2020/#here', 'OUT-ANCHOR', 'Remove the fragment or give the place this id.'],
])('%s does not: %s %s', (href, code, hint) => {
  const [only, ...others] = check(`<p><a href="${href}">x</a></p>`);
  expect(only).toMatch(new RegExp(`^out/en/index.html:1:7 ${code} a href: expected .*`));
  expect(only).toContain(`got "${href}". ${hint}`);
  expect(others).toEqual([]);
});

test('every broken link is reported', () => {
  expect(check('<a href="#x">x</a><a href="#y">y</a><img alt="" src="/kb/z.png">')).toHaveLength(3);
});
