// INVENTED: attacks on every place where content holds text. Each tries to set a global, to write a file
// and to tell a variable of the environment. Tests only.
import { type Changes, swap } from './changes';
import { exampleCase, sampleCase, talk, translation } from './failing/sample';
import { tinyFiles } from './tiny-files';

export const canary = {
  /** The global it sets. */
  global: 'zzCanaryRan',
  /** The variable it tells, and the one that names the file it writes. */
  variable: 'CASEBOOK_CANARY',
  file: 'CASEBOOK_CANARY_FILE',
} as const;

/** Does all three wherever it is run in Node, the first in a browser; one expression. */
export const song = `(globalThis.${canary.global}=globalThis.process?.env.${canary.variable}||1,globalThis.process?.getBuiltinModule("fs").writeFileSync(process.env.${canary.file},"x"),globalThis.${canary.global})`;

/** As a text that would run if any format took it for more: HTML, MDX, templates, YAML, formulas. */
const hostileText = `</script><script>${song}</script>"><img src=x onerror="${song}">{${song}} \${${song}} ${'`'}\${${song}}${'`'} <%= ${song} %> {{${song}}} ]]> --> =${song} [x](javascript:${song})`;

export interface Attack {
  readonly name: string;
  readonly changes: Changes;
  /** `refused`: the checker names it. `inert`: it is text, wherever it is published. */
  readonly outcome: 'refused' | 'inert';
}

/** In quotes of YAML. */
const yamlText = JSON.stringify(hostileText);

const inField = (file: string, from: string, to: string): Attack => ({
  name: `${file}: ${from}`,
  changes: {
    [file]: swap(
      from,
      to.replaceAll('TEXT', () => yamlText),
    ),
  },
  outcome: 'inert',
});

const fields: readonly Attack[] = [
  inField(exampleCase, 'en: Seat map service', 'en: TEXT'),
  inField(exampleCase, 'ja: 座席表サービス', 'ja: TEXT'),
  inField(exampleCase, 'en: Example Tickets', 'en: TEXT'),
  inField(exampleCase, 'name: { en: Hana Example', 'name: { en: TEXT'),
  inField(exampleCase, 'en: Operations engineer', 'en: TEXT'),
  inField(exampleCase, 'note: { en: Licence cost', 'note: { en: TEXT'),
  inField(exampleCase, 'en: Upgrades waited for months', 'en: TEXT'),
  inField(exampleCase, 'en: One person knew it', 'en: TEXT'),
  inField(exampleCase, 'fix: not-stated', 'fix: { en: TEXT, ja: 直した }'),
  inField(exampleCase, 'en: First release', 'en: TEXT'),
  inField(exampleCase, 'en: Move two more', 'en: TEXT'),
  inField(exampleCase, 'en: Count people first', 'en: TEXT'),
  inField(exampleCase, 'about: { en: Nodes', 'about: { en: TEXT'),
  inField(exampleCase, 'text: { en: Six', 'text: { en: TEXT'),
  inField(exampleCase, 'unit: { en: Seat team', 'unit: { en: TEXT'),
  inField(exampleCase, 'label: ADR1', 'label: TEXT'),
  inField(exampleCase, 'text: { en: Use k3s', 'text: { en: TEXT'),
  inField(exampleCase, 'after: { of: Nomad', 'after: { of: { en: TEXT, ja: 移行後 }'),
  inField(exampleCase, 'of: k3s, value: "1.10"', 'of: TEXT, value: "1.10"'),
  inField(talk, 'title: A talk that nobody gave', 'title: TEXT'),
  inField(talk, 'publisher: Example Slides', 'publisher: TEXT'),
  inField(talk, 'authors: [例 花]', 'authors: [TEXT]'),
  inField(talk, 'none: It does not exist.', 'none: TEXT'),
  inField('companies.yaml', 'en: Sample Ltd.', 'en: TEXT'),
  inField('companies.yaml', 'サンプル株式会社', 'TEXT'),
  inField('terms/cicd.yaml', 'label: argo cd', 'label: TEXT'),
  inField('pages/about.mdx', 'title: About', 'title: "</script><script>TITLE</script>"'),
];

const refusedFront = (name: string, lines: string): Attack => ({
  name: `front matter: ${name}`,
  changes: { [translation]: swap('summary: 架空の事例。', lines) },
  outcome: 'refused',
});

const yaml: readonly Attack[] = [
  refusedFront('a function', `summary: !!js/function 'function () { return ${song} }'`),
  refusedFront(
    'a function under its long name',
    `summary: !<tag:yaml.org,2002:js/function> '${song}'`,
  ),
  refusedFront('an expression to be undefined', `summary: !!js/undefined ''`),
  refusedFront('a regular expression', 'summary: !!js/regexp /x/'),
  refusedFront('a call of Python', `summary: !!python/object/apply:os.system ["true"]`),
  refusedFront('a file', 'summary: !include /etc/passwd'),
  refusedFront('bytes', 'summary: !!binary aGk='),
  refusedFront('an anchor and an alias', 'summary: &a x\nextra: *a'),
  refusedFront('a merge', 'summary: x\n<<: { polluted: true }'),
  refusedFront('a prototype', 'summary: x\n__proto__: { polluted: true }'),
  refusedFront('a prototype in quotes', 'summary: x\n"__proto__": { polluted: true }'),
  refusedFront('a constructor', 'summary: x\nconstructor: { prototype: { polluted: true } }'),
  refusedFront('a prototype deep inside', 'summary: { en: { __proto__: { polluted: true } } }'),
  refusedFront('a template of the shell', `summary: x\n$(${'touch'} x): y`),
  ...['---js', '---javascript', '---JS', '--- js', '---coffee', '---json', '---toml'].map(
    (fence): Attack => ({
      name: `front matter: ${fence}`,
      changes: {
        [translation]: (text) => text.replace('---\n', `${fence}\nmodule.exports = ${song}\n`),
      },
      outcome: 'refused',
    }),
  ),
  {
    name: 'front matter: a directive',
    changes: { [translation]: (text) => text.replace('---\n', '---\n%TAG ! tag:x,2000:\n') },
    outcome: 'refused',
  },
];

const inProse = (outcome: Attack['outcome'], body: string): Attack => ({
  name: `prose: ${body.replaceAll(song, '♪').slice(0, 60)}`,
  changes: {
    [translation]: (text) =>
      text.replace(
        /## [\s\S]*/,
        () =>
          `## 動くもの {/* platform */}\n\n3台で動く。<Cite at="sample-talk#S4" />\n\n${body}\n\n- 3台\n`,
      ),
  },
  outcome,
});

export const prose: readonly Attack[] = [
  inProse('refused', `export const x = ${song}`),
  inProse('refused', `export default () => ${song}`),
  inProse('refused', `import x from "data:text/javascript,${encodeURIComponent(song)}"`),
  inProse('refused', 'import { writeFileSync } from "node:fs"'),
  inProse('refused', 'import x from "../../package.json"'),
  inProse('refused', `{${song}}`),
  inProse('refused', `文 {${song}} 文`),
  inProse('refused', `{/* a */ ${song} /* b */}`),
  inProse('refused', `{\`\${${song}}\`}`),
  inProse('refused', `<Cite at={${song}} />`),
  inProse('refused', `<Cite {...${song}} />`),
  inProse('refused', `<Cite at="sample-talk#S4" ref={${song}} />`),
  inProse('refused', `<Cite at="sample-talk#S4" dangerouslySetInnerHTML={{ __html: ${song} }} />`),
  inProse('refused', `<Cite at="sample-talk#S4">{${song}}</Cite>`),
  inProse('refused', `<script>{${song}}</script>`),
  inProse('refused', `<script>${song}</script>`),
  inProse('refused', '<iframe src="https://evil.example" />'),
  inProse('refused', `<svg onload={${song}} />`),
  inProse('refused', `<img src="x" onError="${song.replaceAll('"', "'")}" />`),
  inProse('refused', `<FootnoteBack to="javascript:${canary.global}=1" number="1" use="1" />`),
  inProse('refused', `[x](javascript:${canary.global}=1)`),
  inProse('refused', `[x](<java&Tab;script:${canary.global}=1>)`),
  inProse('refused', `[x][y]\n\n[y]: JaVaScRiPt:${canary.global}=1`),
  inProse('refused', `![x](data:image/svg+xml,<svg/onload=${canary.global}=1>)`),
  inProse('refused', `## 節 {/* x */ ${song}}`),
  inProse('refused', `| a |\n| - |\n| {${song}} |`),
  inProse('refused', `- {${song}}`),
  inProse('refused', `文[^1]。\n\n[^1]: {${song}}`),
  inProse('refused', `文[^__proto__]。\n\n[^__proto__]: 注。`),
  inProse('refused', '文 <!-- --> 文'),
  inProse('inert', `\`{${song}}\` と \`\`<script>${song}</script>\`\``),
  inProse('inert', `\`\`\`js\n${song}\nimport "node:fs"\n\`\`\``),
  inProse('inert', `\`\`\`mdx\n{${song}}\n<script>${song}</script>\n\`\`\``),
  inProse('inert', `\\{${canary.global}=1\\} \\<script> $(${canary.global}=1)`),
  inProse('inert', `{/* ${song.replaceAll('*/', '')} */}`),
];

const whole = (name: string, changes: Changes, outcome: Attack['outcome'] = 'refused'): Attack => ({
  name,
  changes,
  outcome,
});

const named = (file: string): Attack =>
  whole(`a file named ${file}`, { [`cases/${file}.mdx`]: tinyFiles[sampleCase] ?? '' });

const elsewhere: readonly Attack[] = [
  whole('a source that runs', {
    [talk]: swap('https://slides.example/sample-talk', `javascript:${canary.global}=1`),
  }),
  whole('a source on the disk', {
    [talk]: swap('https://slides.example/sample-talk', 'file:///etc/passwd'),
  }),
  whole('a repository out of its folder', {
    'sources/ex-records.yaml': swap('ADR1: adr/1.md', 'ADR1: "javascript:x"\n    __proto__: x'),
  }),
  whole('a term whose homepage runs', {
    'terms/cicd.yaml': swap('https://argo.example/', `javascript:${canary.global}=1`),
  }),
  whole('a term named like a prototype', {
    'terms/cicd.yaml': swap('id: tekton', 'id: __proto__'),
  }),
  whole('a term that leaves its folder', { 'terms/cicd.yaml': swap('id: tekton', 'id: ../../x') }),
  whole('a company named like a prototype', {
    'companies.yaml': swap('id: sample-ltd', 'id: __proto__'),
  }),
  whole('a move to code', { 'moved.yaml': '- { from: /by/cicd/x/, to: "javascript:ran()" }\n' }),
  whole('a move to another host', {
    'moved.yaml': '- { from: /by/cicd/x/, to: "//evil.example/" }\n',
  }),
  whole('a tombstone whose archive runs', {
    'moved.yaml':
      '- { from: /cases/x-2019/, gone: "2026-03-01", why: { en: x, ja: x }, archive: "javascript:ran()" }\n',
  }),
  whole(
    'a tombstone with a hostile reason',
    {
      'published-urls.txt': '/en/cases/lost-2019/\n',
      'moved.yaml': `- { from: /cases/lost-2019/, gone: "2026-03-01", why: { en: ${yamlText}, ja: ${yamlText} } }\n`,
    },
    'inert',
  ),
  whole('a published address with markup', {
    'published-urls.txt': '/en/"><script>ran()</script>/\n',
  }),
  named('__proto__'),
  named('x"onerror=1'),
  named('..%2F..%2Fx'),
  named('$(touch x)'),
  whole('evidence that names a prototype', {
    [sampleCase]: swap('at: sample-talk#S7', 'at: __proto__#S7'),
  }),
  whole('a term that every object has', {
    [sampleCase]: swap('is: k3s, status: used', 'is: toString, status: used'),
  }),
];

export const attacks: readonly Attack[] = [...fields, ...yaml, ...prose, ...elsewhere];
