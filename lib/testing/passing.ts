// Neighbours of the failing samples that must pass: what is allowed, up to its very edge. Tests only.
import { type Changes, swap, swaps } from './changes';
import { exampleCase, sampleCase, talk, translation } from './failing/sample';
import { tinyFiles } from './tiny-files';

const id80 = `evs-${'b'.repeat(71)}-2020`;
const move = '{ is: k3s, status: used-formerly, replacedBy: gke, at: sample-talk#S4 }';

/** By what is special about them. */
export const passingSamples: Readonly<Record<string, Changes>> = {
  'the base as it is': {},
  'a title of 120 characters that are 240 code units': {
    [translation]: swap('荷物追跡の基盤', '𠮷'.repeat(120)),
  },
  'a summary of 300 characters': { [translation]: swap('架空の事例。', '荷'.repeat(300)) },
  'an id of 80 characters, and a name with vs inside a word': {
    [`cases/${id80}.mdx`]: (tinyFiles[sampleCase] ?? '').replace('parcel tracker"', 'parcels"'),
    [`cases/${id80}.ja.mdx`]: tinyFiles[translation] ?? '',
  },
  'a case whose id holds the name of a language, beside one without it': {
    'cases/sample-ltd-2021-ja-2020.mdx': (tinyFiles[sampleCase] ?? '').replace(
      'parcel tracker"',
      'parcels"',
    ),
    'cases/sample-ltd-2021-ja-2020.ja.mdx': tinyFiles[translation] ?? '',
  },
  'names in Latin letters where Japanese stands': {
    [exampleCase]: swaps(
      ['ja: 把握者が1人', 'ja: Amazon EKS Blueprints for Terraform'],
      ['en: Upgrade failed', 'en: kube-proxy、etcd'],
    ),
  },
  'a leap day, and dates known to the month and the year': {
    [sampleCase]: swaps(
      ['since: "2020"', 'since: "2020-02-29"'],
      ['asOf: "2020"', 'asOf: "2021-03"'],
    ),
  },
  'a fact of the very day of telling': {
    [sampleCase]: swap('asOf: "2020"', 'asOf: "2021-03-04"'),
  },
  'a year that ends after the telling began': {
    [talk]: swap('date: "2021-03-04"', 'date: "2021"'),
    [sampleCase]: swap('asOf: "2020"', 'asOf: "2021-12"'),
  },
  'a source without a date: nothing is in its future': {
    [talk]: swap('date: "2021-03-04"', 'date: not-stated'),
    [sampleCase]: swap('asOf: "2020"', 'asOf: "2035"'),
  },
  'a mere year between two of its months': {
    [exampleCase]: swap('date: not-stated, event', 'date: "2019", event'),
  },
  'a use that began and ended in one month': {
    [exampleCase]: swap('since: "2018", until: "2019-11"', 'since: "2019-11", until: "2019-11-30"'),
  },
  'an outcome without a date beside a dated timeline': {
    [exampleCase]: swap(
      'date: { value: "2019-11", precision: month, basis: stated, at: ex-deck#S11 }',
      'date: not-stated',
    ),
  },
  'none in one scope, a tool in another': {
    [sampleCase]: swap(
      'monitoring: [',
      'monitoring: [{ is: unnamed, status: used, scope: product, at: sample-talk#S6 }, ',
    ),
  },
  'none now, a tool before': {
    [sampleCase]: swap(
      'monitoring: [',
      'monitoring: [{ is: unnamed, status: used-formerly, at: sample-talk#S6 }, ',
    ),
  },
  'the same tool in two periods': {
    [sampleCase]: swap(
      'cicd:\n',
      'cicd:\n  - { is: argo-cd, status: used-formerly, until: "2019", at: sample-talk#S4 }\n',
    ),
  },
  'retreated, with Kubernetes in use in another scope': {
    [exampleCase]: swap('is: nomad, status: used', 'is: kops, scope: team, status: used'),
  },
  'moved to a managed cluster': {
    [sampleCase]: swaps(
      ['  - { is: k3s', `  - ${move}\n  - { is: gke`],
      ['  is: adopted', '  is: moved-to-managed\n  reasons: not-stated'],
    ),
  },
  'a tool replaced': {
    [sampleCase]: swaps(
      [
        'cicd:\n',
        'cicd:\n  - { is: jenkins, status: used-formerly, replacedBy: argo-cd, at: sample-talk#S4 }\n',
      ],
      ['  is: adopted', '  is: replaced-tool\n  reasons: [{ is: learning, at: sample-talk#S5 }]'],
    ),
  },
  declined: {
    [sampleCase]: swaps(
      ['is: k3s, status: used, since: "2020"', 'is: k3s, status: rejected, note: not-stated'],
      ['  is: adopted', '  is: declined\n  reasons: not-stated'],
    ),
  },
  'readopted, after a case that retreated': {
    [sampleCase]: swaps(
      ['company: sample-ltd', 'company: example-co\nfollows: example-co-2020'],
      ['  is: adopted', '  is: readopted\n  reasons: not-stated'],
    ),
  },
  'evidence over two ranges that touch, and a list of places': {
    [exampleCase]: swaps(
      ['at: ex-deck#S12', 'at: ex-deck#S9-12'],
      [
        'status: rejected, note: { en: Licence cost, ja: ライセンス費用 }, at: ex-deck#S10',
        'status: rejected, note: not-stated, at: [ex-deck#S10, ex-report#title]',
      ],
    ),
  },
  'a source read in part that says what is missing': {
    [talk]: swap('extent: full', 'extent: partial\nmissing: { en: The end, ja: 終わり }'),
  },
  'an inferred date that says from what': {
    [talk]: swap(
      'date: "2021-03-04"',
      'date: { value: "2021", precision: year, basis: inferred, bound: about, note: { en: x, ja: x } }',
    ),
  },
  'prose with all that is allowed': {
    [translation]: (text) =>
      `${text}\n### 細目 {/* detail */}\n\n{/* 注 * 記 */}\n\n| a | b |\n| --- | --- |\n| \`{{ .Values.x }}\` | 5 < 6 |\n\n- **太字** [語](https://a.example/クラスタ?q=1#x) [節](#platform)\n\n\`\`\`yaml\na: {b}\n\`\`\`\n\n$(cmd) は \\{x\\} と \\<5。[^1] もう一度[^1]と[^cost]。\n\n[^cost]: 二つ目。\n\n[^1]: 注。<Cite at="sample-talk#S4" />\n\n    - 続き\n`,
    [sampleCase]: (text) =>
      `${text}\n### Detail {/* detail */}\n\nMore. <Cite at="sample-talk#S4" />\n`,
  },
  'prose that only looks like failed Markdown': {
    [translation]: (text) =>
      `${text}\n{/* 後で TODO */}\n\n\`**\` と \`[[x]]\` と \`TODO\` と 2**10 と 2 ** 3 と src/**/*.ts と \\*\\* と \\\` と #1 と 【注】（後述）。<Cite at="sample-talk#S4" />\n\n[[1]](https://a.example/) [語](https://a.example/b_(c)) [節](#platform) [事実](#f-cluster-k3s)\n\n- 値（a|b）\n\n\`\`\`md\n##見出し\n:::note\n| a | b |\n< Cite at=x\n\`\`\`\n\n**太字**の**後**。~~消す~~ 10~20 <Cite at="sample-talk#S4" />\n\n---\n\n<Cite\n  at="sample-talk#S4,\n  sample-talk#S5"\n/>\n`,
  },
  'addresses that moved, by way of others and with an anchor, and some that are gone': {
    'published-urls.txt':
      '/en/cases/example-co-seats/#f-cluster\n/ja/cases/lost-2019/\n/en/by/cicd/argo/feed.xml\n/en/by/cicd/argo/\n/en/by/year/2001/\n',
    'moved.yaml':
      '- { from: /by/cicd/argo/, to: /by/cicd/argocd/ }\n- { from: /by/cicd/argocd/, to: /by/cicd/argo-cd/ }\n- { from: "/cases/sample-ltd-2021/#runs", to: "/cases/sample-ltd-2021/#platform" }\n- { from: /cases/lost-2019/, gone: "2026-03-01", why: { en: x, ja: x }, instead: /cases/example-co-seats/, archive: "https://archive.example/x" }\n- { from: "/about/#old", gone: "2026-03-01", why: { en: x, ja: x } }\n',
  },
  'a file for people beside the content': { 'README.md': '\uFEFFanything\r\n' },
};
