import { expect, test } from 'vitest';
import { facets } from '../facets';
import { bookOf } from '../testing/tiny-base.node';
import { casesByValue } from './cases-by-value';
import { facetValues } from './values';

test('exactly the values of each case, for one base and for another', () => {
  for (const book of [bookOf(), bookOf()]) {
    for (const facet of facets) {
      const byValue = casesByValue(book, facet);
      for (const item of book.cases) {
        const values = [...byValue].filter(([, cases]) => cases.includes(item));
        expect(values.map(([value]) => value).sort()).toEqual(
          facetValues(book, item, facet).toSorted(),
        );
      }
      expect(casesByValue(book, facet)).toBe(byValue);
    }
  }
});
