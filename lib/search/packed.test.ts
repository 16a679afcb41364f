// Packing and unpacking are inverse, whatever is packed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRows, readDirectory } from './cut-rows';
import { openPostings } from './open-postings';
import { numberLength, packNumber, unpackNumbers } from './packed-numbers';
import {
  type FieldPostings,
  joinRows,
  type PackedPostings,
  packRows,
  type Slots,
} from './packed-postings';
import { packTerms, unpackTerms } from './packed-terms';

test('numbers: small ones are one character, all come back', () => {
  const edges = [0, 47, 48, 1007, 1008, 9999, 300_000, 2 ** 24 - 1];
  expect(edges.map((value) => packNumber(value).length)).toEqual([1, 1, 2, 2, 5, 5, 5, 5]);
  expect(unpackNumbers(edges.map(packNumber).join(''))).toEqual(edges);
  for (const text of edges.map(packNumber)) {
    expect(numberLength(text.charCodeAt(0))).toBe(text.length);
  }
  const number = fc.oneof(fc.nat(2000), fc.nat(2 ** 24 - 1));
  fc.assert(
    fc.property(fc.array(number), (values) => {
      expect(unpackNumbers(values.map(packNumber).join(''))).toEqual(values);
    }),
  );
});

/** No spaces: a term never has one. Surrogates may be cut in two where neighbours share the first. */
const term = fc.oneof(
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 50 })
    .map((text) => text.replaceAll(' ', 'x')),
  fc.constantFrom('a', 'ab', 'abc', '__proto__', '移行', '𠮷野', '𠮷', 'x'.repeat(80)),
);
const termList = fc.uniqueArray(term).map((terms) => terms.sort());

test('terms come back, also through JSON', () => {
  expect(packTerms(['argo', 'argocd', 'argon', 'b'])).toBe('0argo 4cd 4n 0b');
  fc.assert(
    fc.property(termList, (terms) => {
      expect(unpackTerms(JSON.parse(JSON.stringify(packTerms(terms))))).toEqual(terms);
    }),
  );
});

const slots = fc
  .uniqueArray(fc.nat(3000), { minLength: 1, maxLength: 8 })
  .chain((documents) =>
    fc.tuple(fc.constant(documents), fc.array(fc.nat(8), { minLength: 8, maxLength: 8 })),
  )
  .map(([documents, places]) => {
    const found: (number[] | null)[] = [];
    for (const [i, document] of documents.sort((a, b) => a - b).entries()) {
      const place = places[i] ?? 0;
      while (found.length <= place) found.push(null);
      found[place] = [...(found[place] ?? []), document];
    }
    return found;
  });
const field = termList.chain((terms) =>
  fc.tuple(...terms.map((one) => fc.tuple(fc.constant(one), slots))),
) as fc.Arbitrary<FieldPostings>;

/** All that can be asked of packed postings, asked. */
function unpackPostings(packed: PackedPostings): FieldPostings[] {
  const open = openPostings(JSON.parse(JSON.stringify(packed)));
  const pastAll = Number.POSITIVE_INFINITY;
  return packed.slots.map((_, column) =>
    open.longer(column, '', pastAll).map((term): [string, Slots] => {
      const slots = open.slots(column, term);
      if (!slots) throw new Error(`the term "${term}" has no documents`);
      return [term, slots];
    }),
  );
}

test('postings of several fields come back, whole and in pieces', () => {
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 3 }), (fields) => {
      const rows = packRows(fields);
      const whole = unpackPostings(joinRows(rows));
      expect(rows.length === 0 ? fields : whole).toEqual(fields);
      const { pieces } = cutRows(rows, 40);
      const joined = fields.map((_, i) =>
        pieces.flatMap((piece) => unpackPostings(piece)[i] ?? []),
      );
      expect(joined).toEqual(fields);
    }),
    { numRuns: 200 },
  );
});

test('pieces are ranges of terms, named by their first, none larger than a single term makes it', () => {
  const postings: FieldPostings = ['a', 'b', 'c', 'd'].map((one) => [one, [[1, 2, 3]]]);
  const rows = packRows([postings]);
  const { directory, pieces } = cutRows(rows, 14);
  expect(pieces.map((piece) => unpackTerms(piece.terms))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(readDirectory(directory)).toEqual({ starts: ['a', 'c'], counts: [2, 2] });
  expect(cutRows(rows, 1).pieces).toHaveLength(4);
  expect(cutRows([], 14).pieces).toEqual([]);
});
