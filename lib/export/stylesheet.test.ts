import { expect, test } from 'vitest';
import { scanStylesheet } from './stylesheet';

const scan = (text: string) => scanStylesheet({ file: 'out/a.css', text });

test.each([
  'a{background:url(../media/a.png)}',
  'a{background:url("/_next/static/media/a.woff2")}',
  'a{mask:url(#b)}',
  '@import "./b.css";',
])('%s stays on the site', (text) => {
  expect(scan(text)).toEqual([]);
});

test.each([
  'a{background:url(https://evil.example/a.png)}',
  "a{background:url( 'HTTP://evil.example/a.png' )}",
  'a{background:url(//evil.example/a.png)}',
  '@import "https://evil.example/a.css";',
  '@import url(https://evil.example/a.css);',
  'a{background:url(data:image/png;base64,AAAA)}',
])('%s is refused', (text) => {
  expect(scan(text).map(({ code }) => code)).toEqual(['OUT-OFFSITE']);
});
