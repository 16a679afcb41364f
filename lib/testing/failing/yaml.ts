// Failing samples: front matter and YAML. Tests only.
import { swap, swaps } from '../changes';
import { type Sample, sampleCase, talk, translation } from './sample';

const title = 'title: 荷物追跡の基盤';

export const yamlSamples: readonly Sample[] = [
  {
    name: 'B01 no front matter',
    changes: { [translation]: '# Hello\n' },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:1:1 FRONT-MATTER file: expected a first line of exactly "---", got "# Hello". Start the file with the front matter; nothing may stand before it or behind the dashes.',
    ],
  },
  {
    name: 'B02 a blank line before it',
    changes: { [translation]: (text) => `\n${text}` },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:1:1 FRONT-MATTER file: expected a first line of exactly "---", got an empty line. Start the file with the front matter; nothing may stand before it or behind the dashes.',
    ],
  },
  {
    name: 'B03 never closed',
    changes: { [translation]: '---\ntitle: a\n' },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:1:1 FRONT-MATTER file: expected a closing "---" line, got none. Close the front matter before the prose starts.',
    ],
  },
  {
    name: 'B04 ---js',
    changes: {
      [translation]: swap(`---\n${title}`, `---js\n{ title: (globalThis.ran = 1) }\n${title}`),
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:1:1 FRONT-MATTER file: expected a first line of exactly "---", got "---js". Start the file with the front matter; nothing may stand before it or behind the dashes.',
    ],
  },
  {
    name: 'B04 --- javascript',
    changes: { [translation]: swap(`---\n${title}`, `--- javascript\n${title}`) },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:1:1 FRONT-MATTER file: expected a first line of exactly "---", got "--- javascript". Start the file with the front matter; nothing may stand before it or behind the dashes.',
    ],
  },
  {
    name: 'B08 tab as indentation',
    changes: { [sampleCase]: swap('  is: adopted', '\tis: adopted') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:17:1 YAML-SYNTAX yaml: expected valid YAML, got a tab as indentation. Indent with spaces.',
    ],
  },
  {
    name: 'B09 the same key twice',
    changes: { [translation]: swap(title, `${title}\nsummary: また`) },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:4:1 YAML-KEY yaml: expected each key once, got "summary" again. Delete one of the two; the other stands 1 line(s) above.',
    ],
  },
  {
    name: 'B10 a colon in a value, behind Japanese',
    changes: { [translation]: swap(title, 'title: Kubernetes: やめた話') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:8 YAML-SYNTAX yaml: expected valid YAML, got a second ": " in one value. Write it with quotes: title: "Kubernetes: やめた話"',
    ],
  },
  {
    name: 'B12 a full-width colon',
    changes: { [translation]: swap('title: ', 'title：') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:1 YAML-SYNTAX yaml: expected valid YAML, got a line without ": ". Write the colon half-width, with a space: title: 荷物追跡の基盤',
    ],
  },
  {
    name: 'an open quote',
    changes: { [translation]: swap(title, 'title: "荷物') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:8 YAML-SYNTAX yaml: expected valid YAML, got a quote or bracket that is never closed. Check the quotes and brackets of this line.',
    ],
  },
  {
    name: 'a reserved character',
    changes: { [translation]: swap(title, 'title: @荷物') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:8 YAML-SYNTAX yaml: expected valid YAML, got a value that starts with a reserved character. Write it with quotes: title: "@荷物"',
    ],
  },
  {
    name: 'two slips in one file come together',
    changes: {
      [translation]: swaps([title, 'title: @a'], ['summary: 架空の事例。', 'summary: `b']),
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:8 YAML-SYNTAX yaml: expected valid YAML, got a value that starts with a reserved character. Write it with quotes: title: "@a"',
      'content/cases/sample-ltd-2021.ja.mdx:3:10 YAML-SYNTAX yaml: expected valid YAML, got a value that starts with a reserved character. Write it with quotes: summary: "`b"',
    ],
  },
  {
    name: 'a second document, which a reader would never see',
    changes: { [talk]: swap('language: ja', '---\nlanguage: ja') },
    lines: [
      'content/sources/sample-talk.yaml:9:1 YAML-SYNTAX yaml: expected valid YAML, got a second document. Delete the line "---" or "...": a file is one document.',
    ],
  },
  {
    name: 'B16 anchor and alias',
    changes: {
      [translation]: swaps([title, 'title: &t 荷物'], ['summary: 架空の事例。', 'summary: *t']),
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:8 YAML-ANCHOR yaml: expected a plain value, got the anchor &t. Delete the anchor.',
      'content/cases/sample-ltd-2021.ja.mdx:3:10 YAML-ANCHOR yaml: expected a plain value, got the alias *t. Write the value out.',
    ],
  },
  {
    name: 'B18 alias bomb',
    changes: {
      [talk]:
        'a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b]\n',
    },
    lines: [
      'content/sources/sample-talk.yaml:1:4 YAML-ANCHOR yaml: expected a plain value, got the anchor &a. Delete the anchor.',
      'content/sources/sample-talk.yaml:2:4 YAML-ANCHOR yaml: expected a plain value, got the anchor &b. Delete the anchor.',
      'content/sources/sample-talk.yaml:2:8 YAML-ANCHOR yaml: expected a plain value, got the alias *a. Write the value out.',
      'content/sources/sample-talk.yaml:3:5 YAML-ANCHOR yaml: expected a plain value, got the alias *b. Write the value out.',
    ],
  },
  {
    name: 'a merge key',
    changes: { [talk]: swap('extent: full', '<<: { extent: full }') },
    lines: [
      'content/sources/sample-talk.yaml:10:1 YAML-ANCHOR yaml: expected plain keys, got a merge key. Write the values out.',
    ],
  },
  {
    name: 'B20 a tag',
    changes: { [talk]: swap('extent: full', 'extent: !!js/function "ran"') },
    lines: [
      'content/sources/sample-talk.yaml:10:9 YAML-TAG yaml: expected a plain value, got the tag !!js/function. Delete the tag.',
    ],
  },
  {
    name: 'B20 a tag of a mapping',
    changes: { [talk]: swap('archive: {', 'archive: !foo {') },
    lines: [
      'content/sources/sample-talk.yaml:7:10 YAML-TAG yaml: expected a plain value, got the tag !foo. Delete the tag.',
    ],
  },
  {
    name: 'a directive, which would make it YAML 1.1',
    changes: { [talk]: (text) => `# harmless\n%YAML 1.1\n---\n${text}` },
    lines: [
      'content/sources/sample-talk.yaml:2:1 YAML-TAG yaml: expected a plain value, got the directive %YAML 1.1. Delete the line.',
    ],
  },
  {
    name: 'B23 __proto__',
    changes: { [talk]: swap('archive: {', 'archive: { __proto__: { extent: full },') },
    lines: [
      'content/sources/sample-talk.yaml:7:12 YAML-KEY yaml: expected a field of the model, got "__proto__". Delete the key.',
    ],
  },
  {
    name: 'B23 constructor, at any depth',
    changes: { [sampleCase]: swap('subject: {', 'subject: { constructor: 1,') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:4:12 YAML-KEY yaml: expected a field of the model, got "constructor". Delete the key.',
    ],
  },
  {
    name: 'nine levels',
    changes: { [talk]: swap('[例 花]', '[[[[[[[[[例 花]]]]]]]]]') },
    lines: [
      'content/sources/sample-talk.yaml:5:18 YAML-DEPTH yaml: expected at most 8 levels, got deeper nesting. Flatten it.',
    ],
  },
  {
    name: 'so many levels that a parser would run out of memory',
    changes: { [talk]: swap('[例 花]', '['.repeat(50_000)) },
    lines: [
      'content/sources/sample-talk.yaml:5:18 YAML-DEPTH yaml: expected at most 8 levels, got deeper nesting. Flatten it.',
    ],
  },
  {
    name: 'levels by indentation',
    changes: { [talk]: `${'- '.repeat(5_000)}a\n` },
    lines: [
      'content/sources/sample-talk.yaml:1:1 YAML-DEPTH yaml: expected at most 8 levels, got deeper nesting. Flatten it.',
    ],
  },
  {
    name: 'C11 a version that YAML reads as a number, beside other problems of the file',
    changes: { [sampleCase]: swap('value: 3,', 'value: 0x3, extra: 1,') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:24:33 YAML-NUMBER yaml: expected a number that stays as it is written, got 0x3, which would be read as 3. Write "0x3" in quotes if it is a version or a name, else write digits alone.',
      'content/cases/sample-ltd-2021.mdx:24:38 FIELD-UNKNOWN scale[0].extra: expected a field of the model, got "extra". Known here: metric, value, to, printed, approx, as, unit, per, asOf, at, note.',
    ],
  },
  {
    name: 'a whole number that would be rounded',
    changes: { [sampleCase]: swap('value: 3,', 'value: 12345678901234567890,') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:24:33 YAML-NUMBER yaml: expected a number that stays as it is written, got 12345678901234567890, which would be read as 12345678901234567000. Write "12345678901234567890" in quotes if it is a version or a name, else write digits alone.',
    ],
  },
  {
    name: 'an escape for what may not be typed',
    changes: { [talk]: swap('title: A talk that nobody gave', 'title: "A \\u202E talk \\uD800"') },
    lines: [
      'content/sources/sample-talk.yaml:3:8 TEXT-CONTROL yaml: expected plain text, got a control character U+D800 as an escape. Delete it.',
    ],
  },
  {
    name: 'front matter that is no mapping',
    changes: { [translation]: swap(`${title}\nsummary: 架空の事例。`, '- 荷物追跡の基盤') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:1 FIELD-SHAPE file: expected title and summary only: facts stand once, in the file without a language suffix, got - 荷物追跡の基盤.',
    ],
  },
  {
    name: 'a list file that is no list',
    changes: { 'companies.yaml': 'id: sample-ltd\n' },
    lines: [
      'content/companies.yaml:1:1 FIELD-SHAPE file: expected a list of entries, got a mapping. Start each entry with "- id:".',
    ],
  },
  {
    name: 'a list file with nothing but a comment',
    changes: { 'companies.yaml': '# none yet\n' },
    lines: [
      'content/companies.yaml:1:1 FIELD-SHAPE file: expected a list of entries, got nothing. Start each entry with "- id:".',
    ],
  },
];
