import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostileCitations } from '../testing/hostile-citation';
import { toBackstage } from './backstage';

test('read back, one link with its title', () => {
  fc.assert(
    fc.property(hostileCitations, (citation) => {
      const { title, url } = citation;
      expect(parse(toBackstage(citation))).toEqual({ links: [{ url, title }] });
    }),
    { numRuns: 300 },
  );
});
