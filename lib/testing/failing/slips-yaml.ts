// Failing samples: neighbours of the catalogue in front matter and YAML, as hands, keyboards and word processors make
// them. Tests only.
import { swap, swaps } from '../changes';
import { exampleCase, type Sample, sampleCase, translation } from './sample';

const title = 'title: 荷物追跡の基盤';

export const yamlSlipSamples: readonly Sample[] = [
  {
    name: 'B02 a fence with blanks behind it, and one of four hyphens',
    changes: {
      [translation]: (text) => `---  ${text.slice(3)}`,
      [sampleCase]: (text) => text.replace('\n---\n\n', '\n----\n\n'),
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:1:1 FRONT-MATTER file: expected a first line of exactly "---", got "---  ". Start the file with the front matter; nothing may stand before it or behind the dashes.',
      'content/cases/sample-ltd-2021.mdx:42:1 FRONT-MATTER file: expected a closing line of exactly "---", got "----". Write three hyphens, and nothing else, on the line.',
    ],
  },
  {
    name: 'B03 a closing fence of other dashes',
    changes: { [translation]: (text) => text.replace('\n---\n\n', '\n－－－\n\n') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:4:1 FRONT-MATTER file: expected a closing line of exactly "---", got "－－－". Write three hyphens, and nothing else, on the line.',
    ],
  },
  {
    name: 'B07 a second block of keys below the front matter, beside other problems of the prose',
    changes: {
      [translation]: swap('\n---\n\n', '\n---\n\n---\ntitle: また\nsummary: また\n---\n\n{x}\n\n'),
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:6:1 FRONT-MATTER file: expected one front matter, got a second block of keys. Delete it, or move its keys up: readers would see it as a heading.',
      'content/cases/sample-ltd-2021.ja.mdx:11:1 BODY-CODE body: expected prose, got the expression {x}. Content never runs as code: wrap it in backticks if it is meant as text.',
    ],
  },
  {
    name: 'B08 ideographic spaces as indentation and behind a colon, and no space at all',
    changes: {
      [sampleCase]: swap('  is: adopted', '　　is: adopted'),
      [translation]: swaps([title, 'title:　荷物'], ['summary: 架空の事例。', 'summary:架空']),
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:1 YAML-SYNTAX yaml: expected valid YAML, got a line without ": ". Write a plain space behind the colon: title: 荷物',
      'content/cases/sample-ltd-2021.ja.mdx:3:1 YAML-SYNTAX yaml: expected valid YAML, got a line without ": ". Write a plain space behind the colon: summary: 架空',
      'content/cases/sample-ltd-2021.mdx:17:1 YAML-SYNTAX yaml: expected valid YAML, got another kind of space (U+3000) as indentation. Indent with plain spaces.',
    ],
  },
  {
    name: 'B10 a colon in a value of a list, beside an open bracket elsewhere and a slip in the prose',
    changes: {
      [sampleCase]: swaps(
        [
          'monitoring: [{ is: none, at: sample-talk#S6 }]',
          'monitoring: [{ is: none, at: sample-talk#S6 ]',
        ],
        ['  is: adopted', '  is: adopted: not'],
        ['It runs on three nodes.', 'It runs on {three} nodes.'],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:13:45 YAML-SYNTAX yaml: expected valid YAML, got "]" where "}" closes "{". Write "}" before it, or in its place.',
      'content/cases/sample-ltd-2021.mdx:17:7 YAML-SYNTAX yaml: expected valid YAML, got a second ": " in one value. Write it with quotes: is: "adopted: not"',
      'content/cases/sample-ltd-2021.mdx:46:12 BODY-CODE body: expected prose, got the expression {three}. Content never runs as code: wrap it in backticks if it is meant as text.',
    ],
  },
  {
    name: 'B12 a full-width colon between braces: one slip, one problem',
    changes: { [sampleCase]: swap('{ is: k3s,', '{ is：k3s,') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:10:7 YAML-SYNTAX yaml: expected valid YAML, got a full-width colon. Write the colon half-width, with a space: is: k3s',
    ],
  },
  {
    name: 'one entry of a list at another depth: one problem, however much follows',
    changes: { 'companies.yaml': swap('  aliases: [', ' aliases: [') },
    lines: [
      'content/companies.yaml:3:2 YAML-SYNTAX yaml: expected valid YAML, got a line that starts at another column than the entry before it. Indent all entries of a list or mapping alike.',
    ],
  },
  {
    name: 'B23 words that every object has, where ids belong',
    changes: {
      [sampleCase]: swaps(
        ['company: sample-ltd', 'company: __proto__'],
        ['is: argo-cd', 'is: constructor'],
        ['  is: adopted', '  is: toString'],
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:5:10 COMPANY-UNKNOWN company: expected a company of content/companies.yaml, got "__proto__". Add the company to that file.',
      'content/cases/sample-ltd-2021.mdx:12:11 TERM-UNKNOWN cicd[0].is: expected a term of content/terms/cicd.yaml (argo-cd, jenkins, tekton), got "constructor". Add the term to that file, or use one that is there.',
      'content/cases/sample-ltd-2021.mdx:17:7 TERM-UNKNOWN outcome.is: expected a term of content/terms/outcome.yaml (adopted, decided, moved-to-managed, retreated, readopted, declined, replaced-tool), got "toString". Add the term to that file, or use one that is there.',
    ],
  },
  {
    name: 'B10 a value that ends at a number sign',
    changes: {
      [translation]: swap(title, 'title: 基盤の #1 を作る'),
      [sampleCase]: swap('at: sample-talk#S7', 'at: sample-talk #S7'),
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:12 YAML-SYNTAX yaml: expected valid YAML, got a value that ends where " #" begins a comment. Put the whole value in quotes, or a space behind the # of a comment.',
      'content/cases/sample-ltd-2021.mdx:20:19 YAML-SYNTAX yaml: expected valid YAML, got a value that ends where " #" begins a comment. Put the whole value in quotes, or a space behind the # of a comment.',
    ],
  },
  {
    name: 'B03 a fence between two keys of the front matter',
    changes: { [sampleCase]: swap('product: not-stated\n', '---\nproduct: not-stated\n') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:6:1 FRONT-MATTER file: expected "---" around the front matter alone, got one between two keys. Delete the line: the keys below belong to the front matter, which another "---" ends.',
    ],
  },
  {
    name: 'B08 entries that begin with other signs than a hyphen and a space',
    changes: {
      [exampleCase]: swaps(
        ['  - { is: jenkins, status: used,', '  ・is: jenkins, status: used,'],
        ['  - is: update-lag', '  -is: update-lag'],
      ),
      [sampleCase]: swap(
        'monitoring: [{ is: none, at: sample-talk#S6 }]',
        'monitoring:\n  * is: none\n    at: sample-talk#S6',
      ),
    },
    lines: [
      'content/cases/example-co-2020.mdx:22:3 YAML-SYNTAX yaml: expected valid YAML, got "・" at the start of an entry. Begin the entry with a hyphen and a space: - is: jenkins, status: used, at: ex-deck#S6 }',
      'content/cases/example-co-2020.mdx:28:3 YAML-SYNTAX yaml: expected valid YAML, got a dash without a space. Begin the entry with a hyphen and a space: - is: update-lag',
      'content/cases/sample-ltd-2021.mdx:14:3 YAML-SYNTAX yaml: expected valid YAML, got "*" at the start of an entry. Begin the entry with a hyphen and a space: - is: none',
    ],
  },
  {
    name: 'B12 full-width brackets around an entry',
    changes: {
      [sampleCase]: swap(
        '[{ id: sample-talk, role: primary }]',
        '[｛ id: sample-talk, role: primary ｝]',
      ),
    },
    lines: [
      'content/cases/sample-ltd-2021.mdx:7:11 YAML-SYNTAX yaml: expected valid YAML, got a full-width bracket (U+FF5B). Write { } and [ ] half-width.',
    ],
  },
];
