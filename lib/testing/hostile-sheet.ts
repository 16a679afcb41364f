// INVENTED: comparisons to take along with signs in them that mean something somewhere. Tests only.
import fc from 'fast-check';
import type { Sheet } from '../cases/comparison-formats/sheet';

const nasty = [
  'a | b',
  '[link](javascript:alert(1))',
  '`code` and ``more``',
  '"quoted", \'single\'',
  '=HYPERLINK("https://x.example")',
  '+1',
  '-1',
  '@SUM(1)',
  '＝1',
  '<img src=x onerror=alert(1)>',
  'one\ntwo\r\nthree',
  'tab\there',
  '\\ back\\slash\\',
  '*bold* _it_ ~~no~~ #tag $x$ &amp; &',
  '[[page]] [https://x.example]',
  'table:x',
  '1. one',
  '- dash',
  '> quoted',
  '日本語（全角）「括弧」',
  'www.x.example and https://x.example/a_b and a@x.example',
  '![image](x.png)',
  '---',
  '',
] as const;

const text = fc
  .oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 12 }))
  .map((value) => `x${value}`);
/** Some begin with the dangerous sign itself. */
const bare = fc.oneof(text, fc.constantFrom(...nasty.filter((one) => one !== '')));
const url = fc.constantFrom(
  'https://c.example/en/cases/a-2019/#s-talk',
  '/kb/en/cases/a-2019/#s-talk-adr(1)',
  'https://x.example/?q=[a]|b c',
);
const link = fc.record({ text: bare, url });
const fact = fc.record({ text: bare, evidence: fc.array(link, { maxLength: 2 }) });

/** Sheets of two columns with one to three rows. */
export const hostileSheets: fc.Arbitrary<Sheet> = fc.record({
  title: bare,
  summary: fc.array(bare, { maxLength: 2 }),
  columns: fc.array(
    fc.record({
      id: fc.constantFrom('a-2019', 'b-2020'),
      name: bare,
      page: link,
      told: bare,
      sources: fc.array(fc.record({ text: bare, url: fc.option(url, { nil: undefined }) }), {
        maxLength: 2,
      }),
    }),
    { minLength: 2, maxLength: 2 },
  ),
  rows: fc.array(
    fc.record({
      id: fc.constantFrom('outcome', 'timeline'),
      group: bare,
      label: bare,
      verdict: fc.oneof(fc.constant(''), bare),
      cells: fc.array(fc.array(fact, { minLength: 1, maxLength: 3 }), {
        minLength: 2,
        maxLength: 2,
      }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  link,
  words: fc.record({
    group: text,
    row: text,
    verdict: text,
    told: text,
    page: text,
    sources: text,
  }),
});
