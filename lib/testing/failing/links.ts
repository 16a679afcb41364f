// Failing samples: links and footnotes in prose that lead nowhere, run or belong to nothing. Tests only.
// They stand in a translation, whose front matter is short: the prose starts in line 8.
import { type Sample, translation } from './sample';

const prose = (body: string) => ({
  [translation]: (text: string) =>
    text.replace(/## [\s\S]*/, () => `## 動くもの {/* platform */}\n\n${body}`),
});

export const linkSamples: readonly Sample[] = [
  {
    name: 'an address in angle brackets and one of a person',
    changes: prose('詳細は <https://a.example/> と <hana@a.example> へ。\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:5 BODY-SYNTAX body: expected valid MDX, got "<https://a.example/>", which MDX takes for a tag. Write the address as [words](address).`,
      `content/cases/sample-ltd-2021.ja.mdx:8:28 BODY-SYNTAX body: expected valid MDX, got "<hana@a.example>", which MDX takes for a tag. Leave out addresses of people.`,
    ],
  },
  {
    name: 'addresses that stand bare',
    changes: prose('🚀詳細は https://a.example/x と www.a.example と hana@a.example へ。\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:6 BODY-URL body: expected words for the link, got the bare address "https://a.example/x". Write it as [words](address): readers want to know where a link leads.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:28 BODY-URL body: expected words for the link, got the bare address "www.a.example". Write it as [words](https://www.a.example): readers want to know where a link leads.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:44 BODY-URL body: expected words for the link, got the bare address "hana@a.example". Leave out addresses of people; link to a page.`,
    ],
  },
  {
    name: 'a bare address behind an escape',
    changes: prose('詳細は https\\://a.example/x へ。\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-URL body: expected words for the link, got the bare address "https://a.example/x". Write it as [words](address): readers want to know where a link leads.',
    ],
  },
  {
    name: 'bare addresses in a list and a table',
    changes: prose('- 詳細は https://a.example/x\n\n| 場所 |\n| --- |\n| www.a.example |\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:7 BODY-URL body: expected words for the link, got the bare address "https://a.example/x". Write it as [words](address): readers want to know where a link leads.`,
      `content/cases/sample-ltd-2021.ja.mdx:12:3 BODY-URL body: expected words for the link, got the bare address "www.a.example". Write it as [words](https://www.a.example): readers want to know where a link leads.`,
    ],
  },
  {
    name: 'G17 more disguises',
    changes: prose(
      '[a](java%73cript:ran()) [b](<java script:ran()>) [c](java&Tab;script:ran()) [d](file:///etc/passwd) [e](blob:https://a.example/x) [f](%6Aavascript%3Aran())\n',
    ),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-URL body: expected a public https:// address or #anchor, got "java%73cript:ran()". Delete it: such an address can run code or read files in a reader's browser.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:25 BODY-URL body: expected a public https:// address or #anchor, got "java script:ran()". Delete it: such an address can run code or read files in a reader's browser.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:50 BODY-URL body: expected a public https:// address or #anchor, got "java\\u{9}script:ran()". Delete it: such an address can run code or read files in a reader's browser.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:77 BODY-URL body: expected a public https:// address or #anchor, got "file:///etc/passwd". Delete it: such an address can run code or read files in a reader's browser.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:101 BODY-URL body: expected a public https:// address or #anchor, got "blob:https://a.example/x". Delete it: such an address can run code or read files in a reader's browser.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:131 BODY-URL body: expected a public https:// address or #anchor, got "%6Aavascript%3Aran()". Delete it: such an address can run code or read files in a reader's browser.`,
    ],
  },
  {
    name: 'G17 addresses that leave out or hide the host',
    changes: prose(
      '[a](//evil.example) [b](\\\\\\\\evil.example) [c](https:\\\\evil.example) [d](https://hana:geheim@a.example/) [e](https://a.example@evil.example/)\n',
    ),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-URL body: expected a public https:// address or #anchor, got "//evil.example". Write https:// and no backslash.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:21 BODY-URL body: expected a public https:// address or #anchor, got "\\\\evil.example". Write https:// and no backslash.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:43 BODY-URL body: expected a public https:// address or #anchor, got "https:\\evil.example". Write https:// and no backslash.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:69 BODY-URL body: expected a public https:// address or #anchor, got "https://hana:geheim@a.example/". Delete the name and password before the host.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:105 BODY-URL body: expected a public https:// address or #anchor, got "https://a.example@evil.example/". Delete the name and password before the host.`,
    ],
  },
  {
    name: 'a link with a title',
    changes: prose(`[語](https://a.example "説明")\n`),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-URL body: expected a link without a title, got "説明". Say it in the text: few readers see it.`,
    ],
  },
  {
    name: 'links by reference: none, one that runs, one nobody refers to, one twice',
    changes: prose(
      '[語][a] と [語][b]\n\n[b]: javascript:ran()\n\n[B]: https://a.example/\n\n[c]: https://a.example/\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-URL body: expected an address for [a], got none. Write it as [words](address).',
      `content/cases/sample-ltd-2021.ja.mdx:10:1 BODY-URL body: expected a public https:// address or #anchor, got "javascript:ran()". Delete it: such an address can run code or read files in a reader's browser.`,
      'content/cases/sample-ltd-2021.ja.mdx:12:1 BODY-URL body: expected one address for [b], got another one. Only the first would be shown: give this one a label of its own.',
      'content/cases/sample-ltd-2021.ja.mdx:14:1 BODY-URL body: expected a mark [c] in the text, got none. It would be lost: refer to it in the text, or delete it.',
    ],
  },
  {
    name: 'footnotes: a mark without a note, a note without a mark, a note said twice',
    changes: prose('文[^1]と文[^2]。\n\n[^2]: 注。\n\n[^3]: 注。\n\n[^2]: もう一度。\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:2 BODY-FOOTNOTE body: expected a note that begins with [^1]:, got [^1] alone. Add a line "[^1]: …" at the end, or write \\[^1].`,
      'content/cases/sample-ltd-2021.ja.mdx:12:1 BODY-FOOTNOTE body: expected a mark [^3] in the text, got none. It would be lost: refer to it in the text, or delete it.',
      'content/cases/sample-ltd-2021.ja.mdx:14:1 BODY-FOOTNOTE body: expected one note for [^2], got another one. Only the first would be shown: give this one a label of its own.',
    ],
  },
  {
    name: 'footnotes: labels that are no ids',
    changes: prose('文[^注]と文[^A]。\n\n[^注]: 注。\n\n[^A]: 注。\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:2 BODY-FOOTNOTE body: expected a label of lower-case ASCII words, got "[^注]". Write it as [^1] or [^cost].`,
      `content/cases/sample-ltd-2021.ja.mdx:8:8 BODY-FOOTNOTE body: expected a label of lower-case ASCII words, got "[^A]". Write it as [^1] or [^cost].`,
      `content/cases/sample-ltd-2021.ja.mdx:10:1 BODY-FOOTNOTE body: expected a label of lower-case ASCII words, got "[^注]". Write it as [^1] or [^cost].`,
      `content/cases/sample-ltd-2021.ja.mdx:12:1 BODY-FOOTNOTE body: expected a label of lower-case ASCII words, got "[^A]". Write it as [^1] or [^cost].`,
    ],
  },
  {
    name: 'footnotes: in a heading, in a note, in a list, without words',
    changes: prose(
      '文[^a]と文[^b]。\n\n### 節[^c] {/* part */}\n\n- 項目[^d]\n\n  [^d]: 注。\n\n[^a]: 注[^b]。\n\n[^b]: 注。\n\n[^c]:\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:10:6 BODY-FOOTNOTE body: expected a heading without footnotes, got [^c]. Put it behind the sentence it explains.',
      'content/cases/sample-ltd-2021.ja.mdx:14:3 BODY-FOOTNOTE body: expected notes outside of lists, got [^d] inside. Move it to the end of the text.',
      'content/cases/sample-ltd-2021.ja.mdx:16:8 BODY-FOOTNOTE body: expected a note without notes, got [^b]. Say it in the note itself.',
      'content/cases/sample-ltd-2021.ja.mdx:20:1 BODY-FOOTNOTE body: expected words in the note, got none. Say it, or delete the note.',
    ],
  },
  {
    name: 'footnotes: evidence in a note is checked as everywhere',
    changes: prose(`文[^1]。\n\n[^1]: 注。<Cite at="nobody#S1" />\n`),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:10:19 EVIDENCE-SOURCE body: expected a source of the case (sample-talk), got "nobody#S1". Add the source first.`,
    ],
  },
  {
    name: 'code by indentation, which MDX reads as text',
    changes: prose('文。\n\n    kubectl get pods\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:10:5 BODY-SYNTAX body: expected code between ``` lines, got text moved in. Put it between ``` lines, or take the spaces away: they make it no code.',
    ],
  },
  {
    name: 'G01 code that only begins a line',
    changes: prose('import を使う。\nexport const x = 1\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-SYNTAX body: expected valid MDX, got "import を使う。", which MDX takes for code. Begin the line with another word: this one is code.`,
    ],
  },
];
