// INVENTED: strings of all the signs that mean something in any format we write, whole and in pieces.
// Tests only.
import fc from 'fast-check';
import { hostileTexts } from './hostile-book';

const pieces = [
  ...Object.values(hostileTexts).filter((text) => text.length < 100),
  ...'<>&"\'`=+-@|\\/*_~[](){}#!$%^:;,.?'.split(''),
  ...[
    '</',
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '&lt;',
    '&#0;',
    '&#x3c;',
    '&amp',
  ],
  ...[
    '</script',
    '</style>',
    '</textarea>',
    '</title>',
    '<script>',
    '<svg/onload=ran()>',
    '<plaintext>',
  ],
  ...[
    '" onload="ran()',
    "' onload='ran()",
    'javascript:ran()',
    '//evil.example',
    'https://x.example/a_b',
  ],
  ...[
    '=cmd()',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '＝1',
    '"",""',
    '\r\n',
    '\n',
    '\r',
    '\t',
    '\u2028',
    '\u2029',
    '\u0085',
  ],
  ...[
    '\u0000',
    '\u0008',
    '\u001F',
    '\u007F',
    '\uFFFE',
    '\uFEFF',
    '\uD83D',
    '\uDE00',
    '\u202E',
    '\u200B',
  ],
  ...['$host', `$\{x}`, '$(x)', '%0a', '; return 200', '}', '\\', '\\n', '\\u003c', '{{x}}'],
  ...[
    '# a',
    '- a',
    '1. a',
    '> a',
    '---',
    '===',
    '```',
    '~~~',
    '| a |',
    '[^1]',
    '[x][y]',
    '![x](y)',
    '**a*',
    'www.a.example',
    'a@a.example',
    '    a',
  ],
  ...['日本語', '、', '𠮷', '👩‍👩‍👧', 'é', 'a', ' ', '  '],
] as const;

export const hostileString: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
      .map((units) => String.fromCharCode(...units)),
  },
);

/** As many as the formats are promised to bear, the same on every machine. */
export const tenThousand = { numRuns: 10_000, seed: 20261121 } as const;
