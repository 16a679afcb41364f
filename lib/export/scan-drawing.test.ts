import { expect, test } from 'vitest';
import { scanDrawing } from './scan-drawing';

const codes = (inside: string) =>
  scanDrawing({
    file: 'out/a.svg',
    text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inside}</svg>`,
  }).map(({ code }) => code);

test('shapes and words pass', () => {
  const gradient = '<linearGradient id="a"><stop offset="0"/></linearGradient>';
  expect(
    codes(`<title>x</title><defs>${gradient}</defs><rect fill="url(#a)"/><use href="#b"/>`),
  ).toEqual([]);
});

test.each([
  ['<script>1</script>', ['OUT-ELEMENT']],
  ['<foreignObject><b>x</b></foreignObject>', ['OUT-ELEMENT', 'OUT-ELEMENT']],
  ['<image href="https://evil.example/x.png"/>', ['OUT-ELEMENT', 'OUT-URL']],
  ['<a xlink:href="javascript:ran()">x</a>', ['OUT-ELEMENT', 'OUT-URL']],
  ['<rect onload="ran()"/>', ['OUT-HANDLER']],
  ['<rect fill="url(https://evil.example/#a)"/>', ['OUT-URL']],
  ['<use href="other.svg#a"/>', ['OUT-URL']],
  ['<rect><set attributeName="href" to="javascript:ran()"/></rect>', ['OUT-ELEMENT']],
])('%s is refused', (inside, wanted) => {
  expect(codes(inside)).toEqual(wanted);
});
