import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileTexts, inXml } from '../testing/hostile-book';
import { readXml } from '../testing/read-xml';
import { element, xmlDocument } from './xml';

const written = (text: string) =>
  readXml(xmlDocument(element('a', { b: text, c: undefined }, element('d', {}, text))));

test.each(Object.entries(hostileTexts))('%s comes back as it was', (_, text) => {
  const { attributes, children } = written(text);
  expect(attributes).toEqual({ b: inXml(text) });
  expect(children).toEqual([{ name: 'd', attributes: {}, children: [], text: inXml(text) }]);
});

test('any text comes back, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(written(text).attributes.b).toBe(inXml(text));
      expect(written(text).children[0]?.text).toBe(inXml(text));
    }),
  );
  // Half characters too, which that unit does not make.
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0xd780, max: 0xe080 })), (units) => {
      const text = String.fromCharCode(...units);
      expect(written(text).children[0]?.text).toBe(inXml(text));
    }),
  );
});

test('line breaks stand between elements, never beside a text', () => {
  const inner = element('b', {}, 'x');
  expect(element('a', {}, inner, inner).xml).toBe('<a>\n<b>x</b>\n<b>x</b>\n</a>');
  expect(element('a', {}, 'y', inner).xml).toBe('<a>y<b>x</b></a>');
  expect(element('a', { b: '' }).xml).toBe('<a b=""/>');
});
