// INVENTED: citations with signs in them that mean something somewhere. Tests only.
import fc from 'fast-check';
import type { Citation } from '../cite/citation';

const nastyTexts = [
  'a | b',
  '[link](javascript:alert(1))',
  '![image](x.png)',
  '`code` and ``more``',
  "\"quoted\", 'single', ''two'' and --dashes---",
  '=cmd()',
  '=HYPERLINK("https://x.example")',
  '</script><script>alert(1)</script>',
  '</textarea><img src=x onerror=alert(1)>',
  ']]>',
  'one\ntwo\r\nthree',
  'tab\there',
  '\\ back\\slash\\',
  '{ unbalanced } } \\{ {',
  '100 % & #1 a_b ~x^2 $5 <y>',
  '*bold* _it_ ~~no~~ #tag $x$ &amp; &',
  '[[page]] [https://x.example]',
  '- dash',
  '---',
  '1. one',
  '1) one',
  '> quoted',
  'table:x',
  'right \u200Fto\u202E left\u202C',
  'emoji 🚀👩‍👩‍👧‍👦 and 𠮷',
  '日本語（全角）「括弧」：コロン／斜線；',
  'who and where, what',
  'www.x.example and https://x.example/a_b and a@x.example',
  '?`¿!`',
  'x'.repeat(200),
  'ながい'.repeat(67),
] as const;

/** Never blank: the checker refuses that. */
const text = fc
  .oneof(
    fc.constantFrom(...nastyTexts),
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    fc.string({ minLength: 1, maxLength: 12 }),
  )
  .filter((one) => one.trim() !== '');

const url = fc.constantFrom(
  'https://c.example/en/cases/a-2019/',
  '/kb/en/cases/a-2019/',
  'https://x.example/a_(b)?q=%20[a]&r=~1#f',
);

const date = fc.constantFrom(
  { value: '2020', precision: 'year', basis: 'stated' } as const,
  { value: '2020-02', precision: 'month', basis: 'inferred' } as const,
  { value: '2020-02-14', precision: 'day', basis: 'stated' } as const,
);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const work = fc.record({
  kind: fc.constantFrom('slides', 'blog', 'adr', 'docs', 'article'),
  title: text,
  authors: fc.array(text, { maxLength: 3 }),
  publisher: text,
  event: optional(text),
  issued: optional(date),
  url: optional(url),
  language: fc.constantFrom('en', 'ja'),
});

export const hostileCitations: fc.Arbitrary<Citation> = fc.record({
  title: text,
  url,
  parts: fc
    .tuple(
      fc.array(fc.record({ label: text, text, url: optional(url) }), { maxLength: 4 }),
      fc.boolean(),
    )
    .map(([parts, isList]) => parts.map((part, i) => ({ ...part, opens: isList && i % 2 === 0 }))),
  entries: fc.uniqueArray(
    fc.record({
      key: fc.constantFrom('a-2019', 'example-co-2020', 'a-vs-b', 'cicd-argo-cd'),
      work,
      note: text,
    }),
    { minLength: 1, maxLength: 3, selector: ({ key }) => key },
  ),
  signs: fc.constantFrom(
    { dash: ' – ', separator: '; ', colon: ': ' },
    { dash: '：', separator: '／', colon: '：' },
  ),
});
