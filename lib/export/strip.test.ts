import { expect, test } from 'vitest';
import { stripPage } from './strip';

const own = 'document.documentElement.dataset.script=""';
const rules = { basePath: '/kb', ownScript: own };
const chunk = '<script src="/kb/_next/static/chunks/a.js" async=""></script>';
const jsonLd = '<script type="application/ld+json">{"headline":"a \\u003c/script> b"}</script>';
const flight =
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"]});</script>' +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
  '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n2:\\"\\u003c/script>\\""])</script>';

function strip(main: string, body = '') {
  const text =
    '<!DOCTYPE html><html lang="ja"><head><meta charSet="utf-8"/>' +
    '<link rel="stylesheet" href="/kb/_next/static/a.css" data-precedence="next"/>' +
    `<link rel="preload" as="script" href="/kb/_next/static/chunks/a.js"/>${chunk}` +
    `<title>題</title><script data-keep="">${own}</script></head>` +
    `<body><div hidden=""><!--$--><!--/$--></div>${main}<!--$--><!--/$-->${body}${flight}</body></html>`;
  return { text, ...stripPage({ file: 'out/a/index.html', text }, rules) };
}

const codes = (page: ReturnType<typeof strip>) => page.problems.map(({ code }) => code);

test('a reading page loses the framework and keeps every other byte', () => {
  const page = strip(
    `<main><h1>Case <!-- -->7<!-- --> &amp; more</h1><pre>\n\n a\n  b</pre>${jsonLd}</main>`,
  );
  expect(page.problems).toEqual([]);
  expect(page.interactive).toBe(false);
  expect(page.html).toBe(
    '<!DOCTYPE html><html lang="ja"><head><meta charSet="utf-8"/>' +
      '<link rel="stylesheet" href="/kb/_next/static/a.css" data-precedence="next"/>' +
      `<title>題</title><script data-keep="">${own}</script></head>` +
      `<body><main><h1>Case 7 &amp; more</h1><pre>\n\n a\n  b</pre>${jsonLd}</main></body></html>`,
  );
});

test('an interactive page comes back unchanged', () => {
  const page = strip('<main data-interactive=""><!--$!--><div data-client="">x</div></main>');
  expect(page.interactive).toBe(true);
  expect(page.html).toBe(page.text);
  expect(page.problems).toEqual([]);
});

test.each([
  ['foreign code', '<script>alert(1)</script>'],
  ['code behind a known beginning', '<script>self.__next_f.push([1,""]);alert(1)//)</script>'],
  ['code inside a known frame', '<script>self.__next_f.push(alert(1))</script>'],
  ['another text under our mark', `<script data-keep="">${own};alert(1)</script>`],
  ['our text without the mark', `<script>${own}</script>`],
  ['a module', '<script type="module">import "/a.js"</script>'],
  ['a script of another host', '<script src="https://evil.example/a.js"></script>'],
  ['a script outside the bundles', '<script src="/kb/a.js"></script>'],
  ['a way out of the bundles', '<script src="/kb/_next/static/../../a.js"></script>'],
  ['a bundle without the base path', '<script src="/_next/static/chunks/a.js"></script>'],
  ['a script in a drawing', '<svg><script>alert(1)</script></svg>'],
  ['a script in a template', '<template><script>alert(1)</script></template>'],
])('%s is refused on every kind of page and stays in sight', (_, script) => {
  for (const main of ['<main></main>', '<main data-interactive=""></main>']) {
    const page = strip(main, script);
    expect(codes(page)).toEqual(['OUT-SCRIPT']);
    expect(page.html).toContain(script);
  }
});

test('a client component on an unmarked page is refused', () => {
  const page = strip('<main><div data-client="">x</div></main>');
  expect(codes(page)).toEqual(['OUT-CLIENT']);
  expect(page.problems[0]?.column).toBe(page.text.indexOf('<div data-client') + 1);
});

test.each([
  '<!--$?--><template id="B:0"></template>',
  '<div hidden="" id="S:0">late</div>',
  '<!--$!--><template data-dgst=""></template>',
])('content that a script would have to move is refused: %s', (part) => {
  const page = strip(`<main>${part}</main>`);
  expect(new Set(codes(page))).toEqual(new Set(['OUT-STREAMED']));
});

test('all problems of a page come at once', () => {
  const page = strip(
    '<main><p data-client=""></p><p id="S:1"></p></main>',
    '<script>1</script><script>2</script>',
  );
  expect(codes(page).sort()).toEqual(['OUT-CLIENT', 'OUT-SCRIPT', 'OUT-SCRIPT', 'OUT-STREAMED']);
});
