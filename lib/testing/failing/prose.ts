// Failing samples: what people of this field write in prose and MDX takes for something else. Tests only.
// They stand in a translation, whose front matter is short: the prose starts in line 8.
import { type Sample, translation } from './sample';

const prose = (body: string) => ({
  [translation]: (text: string) =>
    text.replace(/## [\s\S]*/, () => `## 動くもの {/* platform */}\n\n${body}`),
});

export const proseSamples: readonly Sample[] = [
  {
    name: 'G07 templates of Helm, Jinja, Terraform and workflows, behind emoji, each in one run',
    changes: prose(`🚀 {{ .Values.image }} と $\{{ github.sha }} と {% if x %} と %{ if x }\n`),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:3 BODY-SYNTAX body: expected valid MDX, got "{{ .Values.image }}", which MDX takes for code. Wrap {{ … }} in backticks.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:25 BODY-SYNTAX body: expected valid MDX, got "\${{ github.sha }}", which MDX takes for code. Wrap {{ … }} in backticks.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:45 BODY-SYNTAX body: expected valid MDX, got "{% if x %}", which MDX takes for code. Wrap {% … %} in backticks.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:58 BODY-SYNTAX body: expected valid MDX, got "%{ if x }", which MDX takes for code. Put the variable in backticks.`,
    ],
  },
  {
    name: 'G07 templates in a list, a table and a heading',
    changes: prose(
      '- 値 {{ .Values.a }}\n\n| 値 |\n| --- |\n| {{ .Values.b }} |\n\n## 値 {{ .Values.c }} {/* c */}\n',
    ),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:5 BODY-SYNTAX body: expected valid MDX, got "{{ .Values.a }}", which MDX takes for code. Wrap {{ … }} in backticks.`,
      `content/cases/sample-ltd-2021.ja.mdx:12:3 BODY-SYNTAX body: expected valid MDX, got "{{ .Values.b }}", which MDX takes for code. Wrap {{ … }} in backticks.`,
      `content/cases/sample-ltd-2021.ja.mdx:14:6 BODY-SYNTAX body: expected valid MDX, got "{{ .Values.c }}", which MDX takes for code. Wrap {{ … }} in backticks.`,
    ],
  },
  {
    name: 'a shell variable, which MDX can read',
    changes: prose(`場所は $\{HOME} です。\n`),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:6 BODY-CODE body: expected prose, got the expression {HOME}. Put the variable in backticks.',
    ],
  },
  {
    name: 'JSON in prose',
    changes: prose(`応答は {"status": "ok"} です。\n`),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:5 BODY-SYNTAX body: expected valid MDX, got "{"status": "ok"}", which MDX takes for code. Put JSON in backticks, or between \`\`\` lines.`,
    ],
  },
  {
    name: 'a brace that is never closed, and a comment that is not',
    changes: prose('値 { の続き。\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:3 BODY-SYNTAX body: expected valid MDX, got "{", which MDX takes for code. Put text with braces in backticks.`,
    ],
  },
  {
    name: 'a comment that is never closed',
    changes: prose('文。 {/* 後で\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:4 BODY-SYNTAX body: expected valid MDX, got "{/*", which MDX takes for code. Close the comment with */}, in the same paragraph.`,
    ],
  },
  {
    name: 'attributes of another dialect',
    changes: prose('文。 {: .note}\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:4 BODY-SYNTAX body: expected valid MDX, got "{: .note}", which MDX takes for code. Delete it: attributes of other dialects mean nothing here.`,
    ],
  },
  {
    name: 'comparisons and arrows',
    changes: prose('応答 <= 5 ms、 A <- B、 A <-> B、 1 << 2、 <> です。\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:4 BODY-SYNTAX body: expected valid MDX, got "<=", which MDX takes for a tag. Write "at most", or put the sign in backticks.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:15 BODY-SYNTAX body: expected valid MDX, got "<-", which MDX takes for a tag. Write ←, or put the arrow in backticks.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:23 BODY-SYNTAX body: expected valid MDX, got "<->", which MDX takes for a tag. Write ←, or put the arrow in backticks.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:32 BODY-SYNTAX body: expected valid MDX, got "<<", which MDX takes for a tag. Put it in backticks.`,
      'content/cases/sample-ltd-2021.ja.mdx:8:38 BODY-SYNTAX body: expected valid MDX, got `<>` without a closing tag. Put the sign in backticks.',
    ],
  },
  {
    name: 'a figure behind Japanese words and an emoji, in a table',
    changes: prose('| 応答 |\n| --- |\n| 🚀速い <5ms |\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:10:7 BODY-SYNTAX body: expected valid MDX, got "<5", which MDX takes for a tag. Write "less than", or put the figure in backticks.`,
    ],
  },
  {
    name: 'G26 a language that nobody knows, and one with a slip',
    changes: prose(
      '```kubernetes-manifest\na: 1\n```\n\n- 項目\n\n  ```ymal\n  a: 1\n  ```\n\n文。<Cite at="sample-talk#S4" />\n',
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 warning BODY-LANGUAGE body: expected a known language of code, got "kubernetes-manifest". Write text where no name fits.',
      'content/cases/sample-ltd-2021.ja.mdx:14:3 warning BODY-LANGUAGE body: expected a known language of code, got "ymal". Did you mean "yaml"?',
    ],
  },
  {
    name: 'generics',
    changes: prose('型は List<T> と Map<K, V> です。\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:8 BODY-SYNTAX body: expected valid MDX, got `<T>` without a closing tag. Put types such as List<T> in backticks.',
      `content/cases/sample-ltd-2021.ja.mdx:8:17 BODY-SYNTAX body: expected valid MDX, got "<K, V>", which MDX takes for a tag. Put types such as List<T> in backticks.`,
    ],
  },
  {
    name: 'placeholders',
    changes: prose('`kubectl` で <pod-name> を見ると <none> でした。\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:13 BODY-SYNTAX body: expected valid MDX, got `<pod-name>` without a closing tag. Put placeholders such as <name> in backticks.',
      'content/cases/sample-ltd-2021.ja.mdx:8:29 BODY-SYNTAX body: expected valid MDX, got `<none>` without a closing tag. Put placeholders such as <name> in backticks.',
    ],
  },
  {
    name: 'G10 an HTML comment in a sentence, over two lines',
    changes: prose('文の<!-- 後で\n書く -->途中。\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:3 BODY-SYNTAX body: expected valid MDX, got "<!-- 後で", which MDX takes for a tag. Write a comment as {/* … */}.`,
    ],
  },
  {
    name: 'tags of templates and of XML',
    changes: prose('<?php echo 1 ?> と <% x %> と <!DOCTYPE html> と <![CDATA[x]]>\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-SYNTAX body: expected valid MDX, got "<?php", which MDX takes for a tag. Put it in backticks.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:19 BODY-SYNTAX body: expected valid MDX, got "<%", which MDX takes for a tag. Put it in backticks.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:29 BODY-SYNTAX body: expected valid MDX, got "<!DOCTYPE", which MDX takes for a tag. Put it in backticks.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:47 BODY-SYNTAX body: expected valid MDX, got "<![CDATA[x]]>", which MDX takes for a tag. Put it in backticks.`,
    ],
  },
  {
    name: 'G12 tags that cross',
    changes: prose('<b>太い *<i>字*</b></i>\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-COMPONENT body: expected only <Cite>, got <b>. Write **words**.',
      'content/cases/sample-ltd-2021.ja.mdx:8:8 BODY-SYNTAX body: expected valid MDX, got `<i>` without a closing tag. Write *words*.',
    ],
  },
  {
    name: 'G12 a tag closed in another paragraph is told once',
    changes: prose('文の <b>途中\n\n次の段落</b>の続き。\n'),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:4 BODY-SYNTAX body: expected valid MDX, got `<b>` without a closing tag. Write **words**.',
    ],
  },
  {
    name: 'G12 a closing tag without an opening one',
    changes: prose('文の</b>途中。\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:3 BODY-SYNTAX body: expected valid MDX, got "</b>", which MDX takes for a tag. Delete it: nothing is opened before it; or put it in backticks.`,
    ],
  },
  {
    name: 'G13 a component left open',
    changes: prose(`文。<Cite at="sample-talk#S4">\n`),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:3 BODY-SYNTAX body: expected valid MDX, got \`<Cite>\` without a closing tag. Close it: <Cite at="sample-talk#S4" />`,
    ],
  },
  {
    name: 'G13 a component cut off',
    changes: prose(`文。<Cite at="sample-talk#S4"\n`),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:3 BODY-SYNTAX body: expected valid MDX, got "<Cite at="sample-talk#S4"", which MDX takes for a tag. Close it: <Cite at="sample-talk#S4" />`,
    ],
  },
  {
    name: 'G13 a component in lower case',
    changes: prose(`文。<cite at="sample-talk#S4" />\n`),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:3 BODY-COMPONENT body: expected only <Cite>, got <cite>. Did you mean "Cite"?`,
    ],
  },
  {
    name: 'G16 HTML that is closed, with what to write instead',
    changes: prose(
      `あ<br />い <b>う</b> <img src="https://a.example/x.png" alt="" /> <a href="https://a.example">え</a>\n`,
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:2 BODY-COMPONENT body: expected only <Cite>, got <br>. Leave an empty line between paragraphs instead.',
      'content/cases/sample-ltd-2021.ja.mdx:8:10 BODY-COMPONENT body: expected only <Cite>, got <b>. Write **words**.',
      'content/cases/sample-ltd-2021.ja.mdx:8:19 BODY-COMPONENT body: expected only <Cite>, got <img>. Pictures of sources may not be copied; describe what they show.',
      'content/cases/sample-ltd-2021.ja.mdx:8:64 BODY-COMPONENT body: expected only <Cite>, got <a>. Write a link as [words](address).',
    ],
  },
  {
    name: 'G16 HTML as people paste it',
    changes: prose(
      `<details>\n<summary>詳細</summary>\n\n文。\n\n</details>\n\nあ<br>い\n\n<img src="https://a.example/x.png">\n`,
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-COMPONENT body: expected only <Cite>, got <details>. Nothing is folded away here: give it a heading.',
      'content/cases/sample-ltd-2021.ja.mdx:15:2 BODY-SYNTAX body: expected valid MDX, got `<br>` without a closing tag. Leave an empty line between paragraphs instead.',
      'content/cases/sample-ltd-2021.ja.mdx:17:1 BODY-SYNTAX body: expected valid MDX, got `<img>` without a closing tag. Pictures of sources may not be copied; describe what they show.',
    ],
  },
  {
    name: 'G16 elements that run, load or send',
    changes: prose(
      `<style>{\`a\`}</style>\n\n<object data="x" />\n\n<form action="https://a.example" />\n\n<base href="https://a.example" />\n\n<meta content="0" />\n\n<link rel="stylesheet" href="https://a.example" />\n`,
    ),
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-COMPONENT body: expected only <Cite>, got <style>. Pages look alike: delete it.',
      'content/cases/sample-ltd-2021.ja.mdx:8:8 BODY-CODE body: expected prose, got the expression {`a`}. Content never runs as code: wrap it in backticks if it is meant as text.',
      'content/cases/sample-ltd-2021.ja.mdx:10:1 BODY-COMPONENT body: expected only <Cite>, got <object>. Link to the page.',
      'content/cases/sample-ltd-2021.ja.mdx:12:1 BODY-COMPONENT body: expected only <Cite>, got <form>. Delete it.',
      'content/cases/sample-ltd-2021.ja.mdx:14:1 BODY-COMPONENT body: expected only <Cite>, got <base>. Delete it.',
      'content/cases/sample-ltd-2021.ja.mdx:16:1 BODY-COMPONENT body: expected only <Cite>, got <meta>. Delete it.',
      'content/cases/sample-ltd-2021.ja.mdx:18:1 BODY-COMPONENT body: expected only <Cite>, got <link>. Delete it.',
    ],
  },
  {
    name: 'G04 a template string, a bare attribute, one with a name space',
    changes: prose(
      `<Cite at={\`sample-talk#S4\`} /> <Cite at /> <Cite xlink:href="x" at="sample-talk#S4" />\n`,
    ),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-COMPONENT body: expected only at="…" in <Cite>, got at. Write it as <Cite at="sample-talk#S4" />`,
      `content/cases/sample-ltd-2021.ja.mdx:8:32 BODY-COMPONENT body: expected only at="…" in <Cite>, got at. Delete the attribute or quote its value.`,
      `content/cases/sample-ltd-2021.ja.mdx:8:44 BODY-COMPONENT body: expected only at="…" in <Cite>, got xlink:href. Delete the attribute or quote its value.`,
    ],
  },
  {
    name: 'G04 an attribute that is no expression',
    changes: prose('<Cite at={sample talk} />\n'),
    lines: [
      `content/cases/sample-ltd-2021.ja.mdx:8:10 BODY-SYNTAX body: expected valid MDX, got "{sample talk}", which MDX takes for code. Put text with braces in backticks.`,
    ],
  },
];
