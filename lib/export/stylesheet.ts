// Judges a stylesheet: what it fetches lies on this site. Knows `url()` and `@import`, no other CSS.
import type { Problem } from '../problems';
import { problemAt, type SourceText } from '../text/source-text';

const addresses = /url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gi;

export function scanStylesheet(source: SourceText): Problem[] {
  return [...source.text.matchAll(addresses)].flatMap((match) => {
    const address = match[2] ?? match[4] ?? '';
    if (!/^([a-z][a-z\d+.-]*:|\/\/|\\)/i.test(address)) return [];
    return problemAt(source, match.index, {
      code: 'OUT-OFFSITE',
      field: 'url()',
      expected: 'an address on this site',
      got: `"${address.slice(0, 80)}"`,
      hint: 'Put the file beside the stylesheet.',
    });
  });
}
