import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../locales';
import { hostileCitations } from '../testing/hostile-citation';
import { sampleCitations } from '../testing/sample-citations.node';
import type { Citation } from './citation';
import { toCosense } from './cosense';

/**
 * The rules of Cosense that matter here: a line is a line; one that begins with a space is a point of a
 * list; `[words address]` is a link when what follows the last space is an address and no address stands
 * before it; `[*-/_! words]` is decoration; `[words]` and `#words` lead to a page of the wiki, `[$ x]` is a formula, `x` in
 * backticks code, `>` at the beginning a quotation, `table:` and `code:` begin a block.
 */
function readCosense(text: string) {
  return text.split(/\r?\n|\r/).map((line) => {
    const isPoint = line.startsWith(' ');
    const content = isPoint ? line.slice(1) : line;
    if (/^(table|code):|^>/.test(content)) throw new Error(`a block: ${line}`);
    const links: string[] = [];
    const words = content.replace(/\[([^[\]]*)\]/g, (_, inside: string) => {
      const link = /^(.*) ((?:https?:\/\/|\/)\S+)$/s.exec(inside);
      if (!link || /^[!-/<-?_{-~]+(\s|$)/.test(link[1] ?? '') || /:\/\//.test(link[1] ?? '')) {
        throw new Error(`no link: [${inside}]`);
      }
      links.push(link[2] ?? '');
      return link[1] ?? '';
    });
    if (/[[\]`#]/.test(words)) throw new Error(`a sign is left: ${line}`);
    return { isPoint, words, links };
  });
}

/** Signs in their narrow form, so that texts can be compared. */
const narrow = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

function expectSame(citation: Citation): void {
  const { title, url, parts, signs } = citation;
  const [head, ...points] = readCosense(toCosense(citation));
  expect(narrow(head?.words ?? '')).toBe(narrow(title));
  const address = (one: string) => one.replace('[', '%5B').replace(']', '%5D');
  expect(head?.links).toEqual([address(url)]);
  expect(points.every(({ isPoint }) => isPoint)).toBe(true);
  expect(points.map(({ words }) => narrow(words))).toEqual(
    parts.map((part) => narrow(part.label + signs.colon + part.text)),
  );
  expect(points.map(({ links }) => links)).toEqual(
    parts.map((part) => (part.url ? [address(part.url)] : [])),
  );
}

test('read back, a link and a list of the same words and links', () => {
  for (const locale of locales) Object.values(sampleCitations(locale)).forEach(expectSame);
});

test('no sign in a text becomes a link, a block or decoration', () => {
  fc.assert(fc.property(hostileCitations, expectSame), { numRuns: 300 });
});
