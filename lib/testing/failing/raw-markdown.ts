// Failing samples: Markdown that failed and would reach readers as signs, or not at all. Tests only.
// They stand in a translation, whose front matter is short: the prose starts in line 8.
import { type Sample, sampleCase, translation } from './sample';

const prose = (body: string) => ({
  [translation]: (text: string) =>
    text.replace(/## [\s\S]*/, () => `## 動くもの {/* platform */}\n\n${body}`),
});

export const rawSamples: readonly Sample[] = [
  {
    name: 'a comment that swallows all up to the next heading',
    changes: prose(
      '{/* 後で\n\n文。<Cite at="sample-talk#S4" />\n\n## 次 {/* next */}\n\n文。<Cite at="sample-talk#S4" />\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-SYNTAX body: expected a comment that ends where it is meant to, got one that swallows 4 more lines. Close it with */}: all below it is lost.',
    ],
  },
  {
    name: 'a component in full-width signs, with a space, behind an escape',
    changes: prose(
      '文。＜Cite at="sample-talk#S4" /＞\n\n文。< Cite at="sample-talk#S4" />\n\n文。\\<Cite at="sample-talk#S4" />\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:3 BODY-COMPONENT body: expected <Cite at="…" />, got "＜Cite at="sample-talk#S4" /＞". Write it in half-width signs, with no space behind the <: <Cite at="…" />',
      'content/cases/sample-ltd-2021.ja.mdx:10:3 BODY-COMPONENT body: expected <Cite at="…" />, got "< Cite at="sample-talk#S4" />". Write it in half-width signs, with no space behind the <: <Cite at="…" />',
      'content/cases/sample-ltd-2021.ja.mdx:12:5 BODY-COMPONENT body: expected <Cite at="…" />, got "Cite at="sample-talk#S4" />". Write it in half-width signs, with no space behind the <: <Cite at="…" />',
    ],
  },
  {
    name: 'headings without a space, in full-width signs, with a full-width space',
    changes: prose('##見出し\n\n＃＃ 見出し\n\n文。\n##　見出し\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-HEADING body: expected a heading, got "##見出し". Write it with half-width # and a space behind: ## Words {/* heading-id */}',
      'content/cases/sample-ltd-2021.ja.mdx:10:1 BODY-HEADING body: expected a heading, got "＃＃ 見出し". Write it with half-width # and a space behind: ## Words {/* heading-id */}',
      'content/cases/sample-ltd-2021.ja.mdx:13:1 BODY-HEADING body: expected a heading, got "##　見出し". Write it with half-width # and a space behind: ## Words {/* heading-id */}',
    ],
  },
  {
    name: 'headings underlined, or sentences above a line',
    changes: prose('見出し\n===\n\n文。\n---\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-HEADING body: expected headings that start with ##, got words with a line of - or = below. Leave an empty line above it if it is no heading, else write: ## Words {/* heading-id */}',
      'content/cases/sample-ltd-2021.ja.mdx:11:1 BODY-HEADING body: expected headings that start with ##, got words with a line of - or = below. Leave an empty line above it if it is no heading, else write: ## Words {/* heading-id */}',
    ],
  },
  {
    name: 'links that are none',
    changes: prose(
      '[語](a b) [語](https://a.example と\n\n[語] (https://a.example) [語] (../a.mdx)\n\n［語］（https://a.example ）\n\n[語][] と [[語]]\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-URL body: expected [words](address), got "[語](a b) [語](". Write no space between ] and ( nor in the address, and close it with ).',
      'content/cases/sample-ltd-2021.ja.mdx:8:14 BODY-URL body: expected words for the link, got the bare address "https://a.example". Close the link with ) right behind the address.',
      'content/cases/sample-ltd-2021.ja.mdx:10:6 BODY-URL body: expected words for the link, got the bare address "https://a.example". Write no space between ] and (.',
      'content/cases/sample-ltd-2021.ja.mdx:10:25 BODY-URL body: expected [words](address), got "[語] (../a.mdx)". Write no space between ] and ( nor in the address, and close it with ).',
      'content/cases/sample-ltd-2021.ja.mdx:12:5 BODY-URL body: expected words for the link, got the bare address "https://a.example". Write the brackets half-width: [words](address).',
      'content/cases/sample-ltd-2021.ja.mdx:14:1 BODY-URL body: expected [words](address), got "[語][] と [[語]]". Write no space between ] and ( nor in the address, and close it with ).',
      'content/cases/sample-ltd-2021.ja.mdx:14:9 BODY-URL body: expected [words](address), got "[[語]]". Write a link as [words](https://…) or [words](#heading-id); other cases are named in related.',
    ],
  },
  {
    name: 'links to what is no page',
    changes: prose(
      '[語](/en/cases/a/) [語](../a.mdx) [語](a-2020) [語]() [語](www.a.example/b) [語](mailto:hana@a.example) [語](#見出し)\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-URL body: expected a public https:// address or #anchor, got "/en/cases/a/". Name other cases in related; headings of this page are linked as #heading-id.',
      'content/cases/sample-ltd-2021.ja.mdx:8:19 BODY-URL body: expected a public https:// address or #anchor, got "../a.mdx". Name other cases in related; headings of this page are linked as #heading-id.',
      'content/cases/sample-ltd-2021.ja.mdx:8:33 BODY-URL body: expected a public https:// address or #anchor, got "a-2020". Name other cases in related; headings of this page are linked as #heading-id.',
      'content/cases/sample-ltd-2021.ja.mdx:8:45 BODY-URL body: expected a public https:// address or #anchor, got "". Put the address between the brackets.',
      'content/cases/sample-ltd-2021.ja.mdx:8:51 BODY-URL body: expected a public https:// address or #anchor, got "www.a.example/b". Write https://www.a.example/b',
      'content/cases/sample-ltd-2021.ja.mdx:8:72 BODY-URL body: expected a public https:// address or #anchor, got "mailto:hana@a.example". Leave out addresses of people; link to a page.',
      'content/cases/sample-ltd-2021.ja.mdx:8:99 BODY-URL body: expected a public https:// address or #anchor, got "#見出し". Take the id of a heading: [words](#heading-id).',
    ],
  },
  {
    name: 'links to headings that are not there',
    changes: prose('[語](#platfrom) [語](#nobody) [語](#platform) <Cite at="sample-talk#S4" />\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-URL body: expected an anchor of this page, got "#platfrom". Did you mean "platform"?',
      'content/cases/sample-ltd-2021.ja.mdx:8:16 BODY-URL body: expected an anchor of this page, got "#nobody". Take the id of a heading: one of platform.',
    ],
  },
  {
    name: 'emphasis and code that are not closed',
    changes: prose('**太字\n\nこれは**太字。**次の文。\n\n~~消す\n\n`kubectl get\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-SYNTAX body: expected **words** in bold, got "**太字". Close it with **, or write \\*\\*.',
      'content/cases/sample-ltd-2021.ja.mdx:10:4 BODY-SYNTAX body: expected **words** in bold, got "**太字。**次の文。". Put spaces, punctuation and quotes outside of the **.',
      'content/cases/sample-ltd-2021.ja.mdx:12:1 BODY-SYNTAX body: expected ~~words~~ struck out, got "~~消す". Close it with ~~, or write \\~\\~.',
      'content/cases/sample-ltd-2021.ja.mdx:14:1 BODY-SYNTAX body: expected `code`, got "`kubectl get". Close it with as many backticks, or write \\`.',
    ],
  },
  {
    name: 'tables without their line, or with another number of columns',
    changes: prose('| a | b |\n| 1 | 2 |\n\n| a | b |\n| --- |\n| 1 | 2 |\n\n｜ a ｜ b ｜\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-SYNTAX body: expected a table, got "| a | b |". Put a line | --- | --- | below the first.',
      'content/cases/sample-ltd-2021.ja.mdx:11:1 BODY-SYNTAX body: expected a table, got "| a | b |". Write the second line as | --- | --- |',
      'content/cases/sample-ltd-2021.ja.mdx:15:1 BODY-SYNTAX body: expected a table, got "｜ a ｜ b ｜". Write | half-width.',
    ],
  },
  {
    name: 'boxes of other dialects, and boxes to tick',
    changes: prose(':::note\n文。\n:::\n\n- [ ] 項目\n- [x] 項目\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-SYNTAX body: expected prose, got ":::note". Delete this line and the one that closes it: there are no boxes here.',
      'content/cases/sample-ltd-2021.ja.mdx:12:1 BODY-SYNTAX body: expected prose, got a box to tick. Begin the entry with "- " alone.',
      'content/cases/sample-ltd-2021.ja.mdx:13:1 BODY-SYNTAX body: expected prose, got a box to tick. Begin the entry with "- " alone.',
    ],
  },
  {
    name: 'what was to be written later',
    changes: prose(
      'TODO: 書く <Cite at="sample-talk#S4" />\n\nFIXME\n\n- 値段（要確認）\n\n| 値 |\n| --- |\n| TBD |\n\nLorem ipsum dolor. <Cite at="sample-talk#S4" />\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 warning TEXT-UNFINISHED body: expected a finished text, got "TODO". Write what belongs here, or delete it where the source is silent.',
      'content/cases/sample-ltd-2021.ja.mdx:10:1 warning TEXT-UNFINISHED body: expected a finished text, got "FIXME". Write what belongs here, or delete it where the source is silent.',
      'content/cases/sample-ltd-2021.ja.mdx:12:5 warning TEXT-UNFINISHED body: expected a finished text, got "（要確認）". Write what belongs here, or delete it where the source is silent.',
      'content/cases/sample-ltd-2021.ja.mdx:16:3 warning TEXT-UNFINISHED body: expected a finished text, got "TBD". Write what belongs here, or delete it where the source is silent.',
      'content/cases/sample-ltd-2021.ja.mdx:18:1 warning TEXT-UNFINISHED body: expected a finished text, got "Lorem ipsum". Write what belongs here, or delete it where the source is silent.',
    ],
  },
  {
    name: 'prose without evidence',
    changes: prose('3台で動く。\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:6:1 EVIDENCE-SOURCE body: expected evidence in the prose, got none. End each paragraph with its place: <Cite at="<source-id>#<locator>" />',
    ],
  },
  {
    name: 'a paragraph without evidence among others',
    changes: prose(
      '3台で動く。<Cite at="sample-talk#S4" />\n\n2020年からである。\n続く。\n\n内訳は次のとおり。\n\n- 3台\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:10:1 warning EVIDENCE-SOURCE body: expected evidence of the paragraph, got none. End each paragraph with its place: <Cite at="<source-id>#<locator>" />',
    ],
  },
  {
    name: 'only headings',
    changes: prose(''),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:6:1 BODY-EMPTY body: expected prose, got only headings. Tell the story below the front matter.',
    ],
  },
  {
    name: 'quotation in a quotation is told once',
    changes: prose('> > > 文。\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-QUOTE body: expected your own words, got a quotation. Say in your own words what the source says, and cite the place.',
    ],
  },
  {
    name: 'quotes of a component that are not closed, above sound ones',
    changes: prose(
      '文。<Cite at="sample-talk#S4 />\n文。<Cite at="sample-talk#S4" />\n文。<Cite at="sample-talk#S4" />\n\n文。<Cite at="sample-talk#S4" />\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:3 BODY-SYNTAX body: expected valid MDX, got "<Cite at="sample-talk#S4 />", which MDX takes for a tag. Close the quotes: <Cite at="sample-talk#S4" />',
    ],
  },
  {
    name: 'a component with other quotes, without any, with other signs',
    changes: prose(
      '<Cite at=“sample-talk#S4” />\n\n<Cite at=sample-talk#S4 />\n\n<Cite at="sample-talk#S4", />\n\n<Cite at:"sample-talk#S4" />\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-SYNTAX body: expected valid MDX, got "<Cite at=“sample-talk#S4” />", which MDX takes for a tag. Use straight quotes: <Cite at="sample-talk#S4" />',
      'content/cases/sample-ltd-2021.ja.mdx:10:1 BODY-SYNTAX body: expected valid MDX, got "<Cite at=sample-talk#S4 />", which MDX takes for a tag. Put the value in quotes: <Cite at="sample-talk#S4" />',
      'content/cases/sample-ltd-2021.ja.mdx:12:1 BODY-SYNTAX body: expected valid MDX, got "<Cite at="sample-talk#S4", />", which MDX takes for a tag. Write it as <Cite at="sample-talk#S4" />',
      'content/cases/sample-ltd-2021.ja.mdx:14:1 BODY-SYNTAX body: expected valid MDX, got "<Cite at:"sample-talk#S4" />", which MDX takes for a tag. Write it as <Cite at="sample-talk#S4" />',
    ],
  },
  {
    name: 'evidence by other names',
    changes: prose(
      '<Citation at="sample-talk#S4" /> <Cite source="sample-talk#S4" /> <Cite at={"sample-talk#S4"} />\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-COMPONENT body: expected only <Cite>, got <Citation>. Write evidence as <Cite at="sample-talk#S4" />',
      'content/cases/sample-ltd-2021.ja.mdx:8:34 BODY-COMPONENT body: expected only at="…" in <Cite>, got source. Write it as <Cite at="sample-talk#S4" />',
      'content/cases/sample-ltd-2021.ja.mdx:8:67 BODY-COMPONENT body: expected only at="…" in <Cite>, got at. Write it as <Cite at="sample-talk#S4" />',
    ],
  },
  {
    name: 'text moved in is told once',
    changes: prose('    {a} の値\n\n\t{{ .Values.a }}\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:5 BODY-SYNTAX body: expected code between ``` lines, got text moved in. Put it between ``` lines, or take the spaces away: they make it no code.',
      'content/cases/sample-ltd-2021.ja.mdx:10:2 BODY-SYNTAX body: expected code between ``` lines, got text moved in. Put it between ``` lines, or take the spaces away: they make it no code.',
    ],
  },
  {
    name: 'a heading that the translation lacks',
    changes: {
      [sampleCase]: (text) => `${text}\n## Why {/* why */}\n\nMore. <Cite at="sample-talk#S4" />\n`,
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:6:1 TRANSLATION-HEADING body: expected the heading "why" behind "platform", as in content/cases/sample-ltd-2021.mdx, got none. Add it here. Links to a heading must work in every language.',
    ],
  },
  {
    name: 'headings of the translation in another order',
    changes: {
      [sampleCase]: (text) => `${text}\n## Why {/* why */}\n\nMore. <Cite at="sample-talk#S4" />\n`,
      [translation]: (text) =>
        text.replace('## 動', '## 理由 {/* why */}\n\n文。<Cite at="sample-talk#S4" />\n\n## 動'),
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:6:1 TRANSLATION-HEADING body: expected the heading "platform" first, as in content/cases/sample-ltd-2021.mdx, got "why". Move it here. Links to a heading must work in every language.',
    ],
  },
  {
    name: 'a heading of the translation alone',
    changes: {
      [translation]: (text) => `${text}\n## 理由 {/* why */}\n\n文。<Cite at="sample-talk#S4" />\n`,
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:10:1 TRANSLATION-HEADING body: expected no heading here, as in content/cases/sample-ltd-2021.mdx, got "why". Delete it, or add it there. Links to a heading must work in every language.',
    ],
  },
];
