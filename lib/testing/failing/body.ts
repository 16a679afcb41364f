// Failing samples: prose that would run, load, quote or mislead. Tests only.
// They stand in a translation, whose front matter is short: the prose starts in line 6.
import { type Sample, translation } from './sample';

const prose = (body: string) => ({
  [translation]: (text: string) =>
    text.replace(/## [\s\S]*/, () => `## 動くもの {/* platform */}\n\n${body}`),
});

export const bodySamples: readonly Sample[] = [
  {
    name: 'no prose',
    changes: { [translation]: (text) => text.replace(/## [\s\S]*/, '') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:6:1 BODY-EMPTY body: expected prose, got nothing. Tell the story below the front matter.',
    ],
  },
  {
    name: 'G01 export, and G02 import of a file of the machine',
    changes: prose(
      'export const ran = (globalThis.ran = 1)\n\nimport secrets from "/etc/passwd"\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-CODE body: expected prose, got import or export. Content never runs as code: delete it.',
      'content/cases/sample-ltd-2021.ja.mdx:10:1 BODY-CODE body: expected prose, got import or export. Content never runs as code: delete it.',
    ],
  },
  {
    name: 'G03 an expression, with the column in characters',
    changes: prose('𠮷野家 {globalThis.ran = 1}\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:5 BODY-CODE body: expected prose, got the expression {globalThis.ran = 1}. Content never runs as code: wrap it in backticks if it is meant as text.',
    ],
  },
  {
    name: 'G04 an expression as attribute, a spread, an attribute nobody knows',
    changes: prose(
      '<Cite at={globalThis.ran} /> <Cite {...process.env} at="sample-talk#S4" onClick="x" />\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-COMPONENT body: expected only at="…" in <Cite>, got at. Delete the attribute or quote its value.',
      'content/cases/sample-ltd-2021.ja.mdx:8:30 BODY-COMPONENT body: expected only at="…" in <Cite>, got a spread. Delete the attribute or quote its value.',
      'content/cases/sample-ltd-2021.ja.mdx:8:30 BODY-COMPONENT body: expected only at="…" in <Cite>, got onClick. Delete the attribute or quote its value.',
    ],
  },
  {
    name: 'G07 Helm and workflow templates',
    changes: prose('{{ .Values.image }}\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-SYNTAX body: expected valid MDX, got "{{ .Values.image }}", which MDX takes for code. Wrap {{ … }} in backticks.',
    ],
  },
  {
    name: 'G07 a workflow template',
    changes: prose(`値は $\{{ github.sha }} です。\n`),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:4 BODY-SYNTAX body: expected valid MDX, got "$\{{ github.sha }}", which MDX takes for code. Wrap {{ … }} in backticks.`,
    ],
  },
  {
    name: 'G10 an HTML comment',
    changes: prose('<!-- later -->\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-SYNTAX body: expected valid MDX, got "<!-- later -->", which MDX takes for a tag. Write a comment as {/* … */}.',
    ],
  },
  {
    name: 'G11 a heading id of another dialect',
    changes: prose('## 背景 {#background}\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:7 BODY-SYNTAX body: expected valid MDX, got "{#background}", which MDX takes for code. Write the heading id as {/* id */}.',
    ],
  },
  {
    name: 'a figure that looks like a tag',
    changes: prose('応答は <5 ms。\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:5 BODY-SYNTAX body: expected valid MDX, got "<5", which MDX takes for a tag. Write "less than", or put the figure in backticks.',
    ],
  },
  {
    name: 'an address in angle brackets',
    changes: prose('<https://example.org/>\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-SYNTAX body: expected valid MDX, got "<https://example.org/>", which MDX takes for a tag. Write the address as [words](address).',
    ],
  },
  {
    name: 'a sentence that starts like a module',
    changes: prose('export of metrics\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-SYNTAX body: expected valid MDX, got "export of metrics", which MDX takes for code. Begin the line with another word: this one is code.',
    ],
  },
  {
    name: 'G12 an unclosed tag, at its opening',
    changes: prose('文の <b>途中\n\n次の段落\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:4 BODY-SYNTAX body: expected valid MDX, got `<b>` without a closing tag. Write **words**.',
    ],
  },
  {
    name: 'G13 a near miss of the component, and one that is none',
    changes: prose('<Cit at="sample-talk#S4" />\n\n<Timeline />\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-COMPONENT body: expected only <Cite>, got <Cit>. Did you mean "Cite"?',
      'content/cases/sample-ltd-2021.ja.mdx:10:1 BODY-COMPONENT body: expected only <Cite>, got <Timeline>. Write Markdown instead.',
    ],
  },
  {
    name: 'G16 elements that run or load',
    changes: prose(
      '<script>alert(1)</script>\n\n<iframe src="//evil.example" />\n\n<svg onload="ran()" />\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-COMPONENT body: expected only <Cite>, got <script>. Content never runs as code: delete it.',
      'content/cases/sample-ltd-2021.ja.mdx:10:1 BODY-COMPONENT body: expected only <Cite>, got <iframe>. Link to the page.',
      'content/cases/sample-ltd-2021.ja.mdx:12:1 BODY-COMPONENT body: expected only <Cite>, got <svg>. Pictures of sources may not be copied; describe what they show.',
    ],
  },
  {
    name: 'G17 addresses that run, in disguise',
    changes: prose(
      '[a](JaVaScRiPt:ran()) [b](&#106;avascript:ran()) [c](data:text/html,x) [d][e]\n\n[e]: vbscript:ran\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-URL body: expected a public https:// address or #anchor, got "JaVaScRiPt:ran()". Delete it: such an address can run code or read files in a reader\'s browser.',
      'content/cases/sample-ltd-2021.ja.mdx:8:23 BODY-URL body: expected a public https:// address or #anchor, got "javascript:ran()". Delete it: such an address can run code or read files in a reader\'s browser.',
      'content/cases/sample-ltd-2021.ja.mdx:8:50 BODY-URL body: expected a public https:// address or #anchor, got "data:text/html,x". Delete it: such an address can run code or read files in a reader\'s browser.',
      'content/cases/sample-ltd-2021.ja.mdx:10:1 BODY-URL body: expected a public https:// address or #anchor, got "vbscript:ran". Delete it: such an address can run code or read files in a reader\'s browser.',
    ],
  },
  {
    name: 'E07 addresses that others cannot reach, and E09 a link without words',
    changes: prose(
      '[a](http://a.example) [b](/en/) [c](//evil.example) [d](https://10.0.0.1/) [](https://a.example)\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-URL body: expected a public https:// address or #anchor, got "http://a.example". Use the full https address.',
      'content/cases/sample-ltd-2021.ja.mdx:8:23 BODY-URL body: expected a public https:// address or #anchor, got "/en/". Name other cases in related; headings of this page are linked as #heading-id.',
      'content/cases/sample-ltd-2021.ja.mdx:8:33 BODY-URL body: expected a public https:// address or #anchor, got "//evil.example". Write https:// and no backslash.',
      'content/cases/sample-ltd-2021.ja.mdx:8:53 BODY-URL body: expected a public https:// address or #anchor, got "https://10.0.0.1/". Link to a page that readers anywhere can reach.',
      'content/cases/sample-ltd-2021.ja.mdx:8:76 BODY-URL body: expected words for the link, got none. Write it as [words](address).',
    ],
  },
  {
    name: 'evidence said twice, evidence around words, no evidence',
    changes: prose(
      '<Cite at="sample-talk#S4" at="nobody#S1" /> <Cite at="sample-talk#S4">失われる</Cite> <Cite />\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-COMPONENT body: expected each attribute once, got at again. Write all places in one: at="a#S1, a#S2".',
      'content/cases/sample-ltd-2021.ja.mdx:8:31 EVIDENCE-SOURCE body: expected a source of the case (sample-talk), got "nobody#S1". Add the source first.',
      'content/cases/sample-ltd-2021.ja.mdx:8:45 BODY-COMPONENT body: expected <Cite … /> without content, got words inside. Put them before it: they would be lost.',
      'content/cases/sample-ltd-2021.ja.mdx:8:83 BODY-COMPONENT body: expected at="<source-id>#<locator>", got no evidence. Name the place in the source.',
    ],
  },
  {
    name: 'F09 a quotation and a picture',
    changes: prose('> 引用\n\n![図](https://a.example/b.png)\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-QUOTE body: expected your own words, got a quotation. Say in your own words what the source says, and cite the place.',
      'content/cases/sample-ltd-2021.ja.mdx:10:1 BODY-IMAGE body: expected prose, got an image. Pictures of sources may not be copied; describe what they show.',
    ],
  },
  {
    name: 'G21 headings of a wrong level, in a list, without words',
    changes: prose('# 一 {/* a */}\n\n#### 四 {/* b */}\n\n- ## 中 {/* c */}\n\n## {/* d */}\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-HEADING body: expected headings from level 2 on (the title is level 1), got level 1. Write it as: ## Words {/* heading-id */}',
      'content/cases/sample-ltd-2021.ja.mdx:10:1 BODY-HEADING body: expected no skipped level, got level 4. Write it as: ## Words {/* heading-id */}',
      'content/cases/sample-ltd-2021.ja.mdx:12:3 BODY-HEADING body: expected headings outside of lists, got one inside. Write it as: ## Words {/* heading-id */}',
      'content/cases/sample-ltd-2021.ja.mdx:14:1 BODY-HEADING body: expected a heading with words, got an empty one. Write it as: ## Words {/* heading-id */}',
    ],
  },
  {
    name: 'G22 headings without an id, with a bad, a reserved and a repeated one',
    changes: prose(
      '## 一\n\n## 二 {/* Two */}\n\n## 三 {/* sec-three */}\n\n## 四 {/* platform */}\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-HEADING body: expected an id such as {/* why-they-left */}, got none. Write it as: ## Words {/* heading-id */}',
      'content/cases/sample-ltd-2021.ja.mdx:10:1 BODY-HEADING body: expected an id of lower-case ASCII words joined by "-", got "Two". Write it as: ## Words {/* heading-id */}',
      'content/cases/sample-ltd-2021.ja.mdx:12:1 BODY-HEADING body: expected an id that does not start with f-, s-, sec-, fn-, fnref-, got "sec-three". Write it as: ## Words {/* heading-id */}',
      'content/cases/sample-ltd-2021.ja.mdx:14:1 BODY-HEADING body: expected an id of its own, got "platform" twice. Write it as: ## Words {/* heading-id */}',
    ],
  },
  {
    name: 'G26 a code block that swallows the rest',
    changes: prose('```yaml\na: 1\n\n消える文。<Cite at="sample-talk#S4" />\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-SYNTAX body: expected valid MDX, got an open code block. Close it with ```.',
    ],
  },
  {
    name: 'fifty levels of quotation',
    changes: prose(`${'> '.repeat(60)}x\n`),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-DEPTH body: expected fewer than 50 levels, got deeper nesting. Flatten it.',
    ],
  },
  {
    name: 'a bidirectional control as a character reference',
    changes: prose('a&#x202E;b\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 TEXT-BIDI body: expected plain text, got a bidirectional control character U+202E. Delete it: it can make text read differently from what it is.',
    ],
  },
  {
    name: 'evidence on a page, which has no sources',
    changes: {
      'pages/about.mdx': (text) => text.replace('Nothing', '<Cite at="ex-deck#S1" /> Nothing'),
    },
    lines: [
      'content/pages/about.mdx:6:11 EVIDENCE-SOURCE body: expected no <Cite> on a page, which has no sources, got "ex-deck#S1". Link to the case instead.',
    ],
  },
];
