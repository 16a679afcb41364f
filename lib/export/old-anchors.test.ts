import { expect, test } from 'vitest';
import type { Moved, Tombstone } from '../moved/moved';
import { formatProblem } from '../problems';
import { derivedAnchors, keepOldAnchors } from './old-anchors';

const page = (body: string, attrs = '') =>
  `<!DOCTYPE html><html lang="en"><body><main id="main"${attrs}>${body}</main></body></html>`;
const none: Moved = { moved: [], gone: [] };
const place = { line: 3, column: 3 };
const move = (from: string, to: string) => ({ from, to, place });

function keep(body: string, moved: Partial<Moved>, derived: string[] = [], attrs = '') {
  const path = '/en/cases/a-2020/';
  const kept = keepOldAnchors(page(body, attrs), path, { ...none, ...moved }, derived);
  return { html: kept.html, lines: kept.problems.map(formatProblem) };
}

test.each([
  ['<h2 id="new">x</h2>', '<h2 id="new"><span id="old"></span>x</h2>'],
  // A list holds its entries alone.
  ['<ul id="new"><li>x</li></ul>', '<ul id="new"><li><span id="old"></span>x</li></ul>'],
  [
    '<dl><div id="new"><dt>x</dt></div></dl>',
    '<dl><div id="new"><dt><span id="old"></span>x</dt></div></dl>',
  ],
  [
    '<table><tbody id="new"><tr><th>x</th></tr></tbody></table>',
    '<table><tbody id="new"><tr><th><span id="old"></span>x</th></tr></tbody></table>',
  ],
])('an old anchor stands where it is now: %s', (body, expected) => {
  const moved = [
    move('/cases/a-2020/#old', '/cases/a-2020/#new'),
    move('/cases/b/#old', '/cases/b/#x'),
  ];
  expect(keep(body, { moved })).toEqual({ html: page(expected), lines: [] });
});

test('what was withdrawn is said at the end of the page, as text', () => {
  const why = { en: 'a <b>slip</b> & "more"', ja: 'x' };
  const archive = 'https://archive.example/?a=1&b="';
  const stone = { from: '/cases/a-2020/#f-x', gone: '2026-03-01', why, archive, place };
  const { html, lines } = keep('<p>x</p>', { gone: [stone] });
  expect(lines).toEqual([]);
  expect(html).toContain(
    '<p>x</p><p id="f-x" class="withdrawn">Withdrawn on 1 March 2026: a &lt;b&gt;slip&lt;/b&gt; &amp; &quot;more&quot; <a href="https://archive.example/?a=1&amp;b=&quot;">Archived copy</a></p></main>',
  );
});

test('several notes stand in the order of their entries', () => {
  const why = { en: 'x', ja: 'x' };
  const gone = ['f-a', 'f-b'].map((id) => ({
    from: `/cases/a-2020/#${id}`,
    gone: '2026-03-01',
    why,
    place,
  }));
  const { html } = keep('<p>x</p>', { gone });
  expect(html.match(/<p id="f-."/g)).toEqual(['<p id="f-a"', '<p id="f-b"']);
});

test('places that content made and no longer makes lead to the start of the page', () => {
  const derived = derivedAnchors(['/en/x/#sec-a', '/en/x/#f-b', '/en/x/#n_c', '/ja/x/#sec-a', '/']);
  expect([...derived]).toEqual([
    ['/en/x/', ['sec-a', 'n_c']],
    ['/ja/x/', ['sec-a']],
  ]);
  const { html } = keep('<h2 id="sec-a">x</h2>', {}, ['sec-a', 'sec-b']);
  expect(html).toBe(page('<span id="sec-b"></span><h2 id="sec-a">x</h2>'));
});

test('entries that contradict the page', () => {
  const moved = [
    move('/cases/a-2020/#why', '/cases/a-2020/#facts'),
    move('/cases/a-2020/#old', '/cases/a-2020/#fcats'),
  ];
  const gone = [{ from: '/cases/a-2020/#facts', gone: '2026-03-01', place } as Tombstone];
  const body = '<h2 id="why">x</h2><h2 id="facts">x</h2>';
  const { html, lines } = keep(body, { moved, gone });
  expect(html).toBe(page(body));
  expect(lines).toEqual([
    expect.stringMatching(/^content\/moved\.yaml:3:3 MOVED-LIVE from: .*"\/cases\/a-2020\/#why"/),
    expect.stringMatching(/^content\/moved\.yaml:3:3 MOVED-TARGET to: .*Did you mean "#facts"\?$/),
    expect.stringMatching(/^content\/moved\.yaml:3:3 MOVED-LIVE from: .*"\/cases\/a-2020\/#facts"/),
  ]);
  // React would throw away what it did not make.
  const interactive = keep(body, { moved: moved.slice(1) }, [], ' data-interactive=""');
  expect(interactive.html).toBe(page(body, ' data-interactive=""'));
  expect(interactive.lines).toEqual([expect.stringMatching(/MOVED-TARGET .*its old id back\.$/)]);
});

test('a page without old anchors keeps every byte', () => {
  expect(keep('<p>x</p>', { moved: [move('/cases/a-20/#x', '/cases/a-20/#y')] })).toEqual({
    html: page('<p>x</p>'),
    lines: [],
  });
});
