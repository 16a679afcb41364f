import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateHint, dateMeant } from './date-meant';

test.each([
  ['2024-1-2', '2024-01-02'],
  ['2024/01/02', '2024-01-02'],
  ['2024.1.2', '2024-01-02'],
  ['2024/1', '2024-01'],
  ['2024年', '2024'],
  ['2024年1月', '2024-01'],
  ['2024年1月2日', '2024-01-02'],
  ['2024年 1月 2日(火)', '2024-01-02'],
  ['２０２４年１月', '2024-01'],
  ['令和6年', '2024'],
  ['令和6年1月2日', '2024-01-02'],
  ['令和元年5月', '2019-05'],
  ['平成31年4月30日', '2019-04-30'],
  ['昭和64年', '1989'],
  ['R6.1.2', '2024-01-02'],
  ['H31/4', '2019-04'],
  ['20240102', '2024-01-02'],
  ['2024-06-15T10:00:00Z', '2024-06-15'],
  ['2024-06-15 10:00', '2024-06-15'],
  ['Jan 2024', '2024-01'],
  ['January 2, 2024', '2024-01-02'],
  ['2nd of January 2024', '2024-01-02'],
  ['15 Jun 2024', '2024-06-15'],
  ['06/15/2024', '2024-06-15'],
  ['15.06.2024', '2024-06-15'],
  ['03/03/2024', '2024-03-03'],
  ['2024－06－15', '2024-06-15'],
])('%s is %s', (written, meant) => {
  expect(dateHint(written)).toBe(`Write it as "${meant}".`);
});

test.each([
  ['2024年頃', 'Write it as { value: "2024", precision: year, basis: stated, bound: about }.'],
  ['~2024-03', 'Write it as { value: "2024-03", precision: month, basis: stated, bound: about }.'],
  [
    '2024年度',
    'A fiscal year is no year of the calendar: write the month it began or ended, or the year, with a note.',
  ],
  [
    'FY2024',
    'A fiscal year is no year of the calendar: write the month it began or ended, or the year, with a note.',
  ],
  ['2024 Q1', 'Write the month if it is known, else the year ("2024").'],
  ['2024年春', 'Write the month if it is known, else the year ("2024").'],
  ['2024-13', 'There is no month 13.'],
  ['2024-00-01', 'There is no month 00.'],
  ['by 2019', 'Write it as { value: "2019", precision: year, basis: stated, bound: by }.'],
  ['2019年以降', 'Write it as { value: "2019", precision: year, basis: stated, bound: from }.'],
  ['2019末', 'Write "2019", or the month if it is known.'],
  ['12-2019', 'Write it as "2019-12".'],
  ['present', 'Delete the field: what is in use has no end.'],
  ['05/06/2024', 'Begin with the year in four digits: "2024-06-15".'],
  ['24-06-15', 'Begin with the year in four digits: "2024-06-15".'],
  ['2024-02-30', '2024-02 has 29 days.'],
])('%s: %s', (written, hint) => {
  expect(dateHint(written)).toBe(hint);
});

test.each(['2024年13月', '令和', 'soon', '', 'May', '1/2'])(
  'nobody can tell what "%s" is',
  (written) => {
    expect(dateHint(written)).toBeUndefined();
  },
);

test('whatever is read is a day of the calendar, and no text takes long', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789年月日/-. TQJan令和元~約春') }),
      (text) => {
        expect(dateMeant(text) ?? '2024').toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      },
    ),
    { seed: 7, numRuns: 3000 },
  );
});
