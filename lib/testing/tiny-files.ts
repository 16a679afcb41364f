// INVENTED: a small base of companies, talks and people that do not exist, for tests only.
// Lines that tests name by number come first; keys derived from the facet table come last.
import { statementFacets, termsFiles } from '../facets';

const label = (id: string) => id.replaceAll('-', ' ');

/** What a term needs beside its names, and names that are no mere spelling of the id. */
const termExtras: Readonly<Record<string, string>> = {
  k3s: 'family: kubernetes, management: self-managed',
  kops: 'family: kubernetes, management: self-managed',
  gke: 'family: kubernetes, management: managed',
  nomad: 'family: other, management: self-managed',
  openshift: 'family: kubernetes, management: self-managed',
  'argo-cd': 'homepage: https://argo.example/',
};

/** Ids by terms file; a file that is not named here gets one invented term. */
const ids: Readonly<Record<string, readonly string[]>> = {
  outcome: [
    'adopted',
    'decided',
    'moved-to-managed',
    'retreated',
    'readopted',
    'declined',
    'replaced-tool',
  ],
  rollout: ['full', 'partial', 'unknown'],
  scope: ['company', 'product', 'component', 'team', 'elsewhere'],
  cluster: ['k3s', 'kops', 'gke', 'nomad', 'openshift'],
  family: ['kubernetes', 'other'],
  management: ['self-managed', 'managed'],
  cicd: ['argo-cd', 'jenkins', 'tekton'],
  hosting: ['on-premises', 'some-cloud'],
  registry: ['harbor', 'quay'],
  event: ['first-production', 'retreated', 'readopted', 'moved', 'decided', 'incident'],
  metric: ['nodes', 'pods'],
  motive: ['dev-speed', 'learning'],
  friction: ['staff-shortage', 'update-lag', 'network'],
  industry: ['retail', 'software'],
};

function termsFile(vocabulary: string): string {
  const signs = vocabulary === 'outcome' ? ', sign: flag, tone: grey' : '';
  return (ids[vocabulary] ?? [`${vocabulary}-tool`])
    .map((id) => {
      const extra = termExtras[id] ? `, ${termExtras[id]}` : '';
      const definition = 'definition: { en: Invented., ja: 架空。 }';
      return `- { id: ${id}, label: ${label(id)}, cncf: null${extra}${signs}, ${definition} }\n`;
    })
    .join('');
}

const companies = `- id: sample-ltd
  name: { en: Sample Ltd., ja: サンプル }
  aliases: [サンプル株式会社]
  industry: [{ is: retail, at: sample-talk#S2 }]
- id: example-co
  name: Example Co.
  industry: not-stated
`;

const talk = (id: string, covers: string) => `id: ${id}
kind: slides
title: A talk that nobody gave
publisher: Example Slides
authors: [例 花]
url: https://slides.example/${id}
archive: { none: It does not exist. }
date: "2021-03-04"
language: ja
extent: full
covers: [${covers}]
`;

/** Files of a repository, which no longer answers at its address. */
const records = `id: ex-records
kind: adr
title: Records that nobody kept
publisher: Example Co.
authors: not-stated
url: https://code.example/example-co/records
gone: { asOf: "2021-06" }
archive: { none: It does not exist. }
repository:
  url: https://github.com/example-co/records
  commit: 0123456789abcdef0123456789abcdef01234567
  licence: MIT
  files: { ADR1: adr/1.md, ADR2: adr/2.md, ADR3: adr/3.md }
date: "2020"
language: en
extent: full
covers: [ADR1§Decision, ADR2, ADR3]
`;

/** Adopted; short, so that the lines of its fields are easily told. */
const sampleCase = `---
title: "Sample Ltd.: k3s for its parcel tracker"
summary: One team runs the tracker on its own k3s cluster.
subject: { en: Parcel tracker, ja: 荷物追跡 }
company: sample-ltd
product: not-stated
sources: [{ id: sample-talk, role: primary }]
speakers: not-stated
cluster:
  - { is: k3s, status: used, since: "2020", at: sample-talk#S4 }
cicd:
  - { is: argo-cd, status: used, at: sample-talk#S5 }
monitoring: [{ is: none, at: sample-talk#S6 }]
motives: [{ is: dev-speed, at: sample-talk#S3 }]
difficulties: not-stated
outcome:
  is: adopted
  scope: team
  rollout: full
  at: sample-talk#S7
  date: "2020-06"
timeline:
  - { date: "2020-06", event: first-production, text: { en: Start, ja: 開始 }, at: sample-talk#S4 }
scale: [{ metric: nodes, value: 3, asOf: "2020", at: sample-talk#S4 }]
unit: not-stated
`;

/** Retreated; says something in nearly every field. */
const exampleCase = `---
title: "Example Co.: seat maps from k3s to Nomad"
summary: A ticket shop ran one service on its own k3s cluster, then left it for Nomad.
subject: { en: Seat map service, ja: 座席表サービス }
company: example-co
product: { en: Example Tickets, ja: サンプルチケット, at: ex-deck#S3 }
sources: [{ id: ex-deck, role: primary }, { id: ex-report, role: supporting }, { id: ex-records, role: supporting }]
speakers:
  - name: { en: Hana Example, ja: 例 花 }
    role: { en: Operations engineer, ja: 運用エンジニア }
    affiliation: example-co
    at: ex-deck#S2
related: [sample-ltd-2021]
aliases: [example-co-seats]
cluster:
  - { is: k3s, status: used-formerly, since: "2018", until: "2019-11", replacedBy: nomad, leftBecause: [staff-shortage], at: ex-deck#S4-5 }
  - { is: nomad, status: used, since: "2019-11", at: ex-deck#S12 }
  - { is: openshift, status: rejected, note: { en: Licence cost, ja: ライセンス費用 }, at: ex-deck#S10 }
  - { is: gke, status: used, scope: elsewhere, at: "ex-report#§Questions/Hana Example:2" }
registry: [{ is: harbor, status: used, at: ex-deck#S6 }]
cicd:
  - { is: jenkins, status: used, at: ex-deck#S6 }
  - { is: tekton, status: planned, since: "2022", at: ex-deck#S15 }
monitoring: [{ is: unnamed, status: used, at: ex-deck#S7 }]
hosting: [{ is: on-premises, status: used, at: ex-deck#S3 }]
motives: [{ is: dev-speed, at: ex-deck#S3 }]
difficulties:
  - is: update-lag
    text: { en: Upgrades waited for months, ja: 更新が数か月滞った }
    cause: { en: One person knew it, ja: 把握者が1人 }
    fix: not-stated
    at: ex-deck#S8
outcome:
  is: retreated
  scope: component
  rollout: partial
  at: ex-deck#S11
  date: { value: "2019-11", precision: month, basis: stated, at: ex-deck#S11 }
  reasons: [{ is: staff-shortage, at: ex-deck#S9 }]
timeline:
  - { date: "2018", event: first-production, text: { en: First release, ja: 初回リリース }, at: ex-deck#S4 }
  - { date: not-stated, event: incident, text: { en: Upgrade failed, ja: 更新に失敗 }, at: ex-deck#S8 }
  - { date: "2019-11", event: retreated, text: { en: Cluster off, ja: クラスタ停止 }, at: ex-deck#S11 }
planned: [{ text: { en: Move two more, ja: さらに2つ移す }, due: "2022", at: ex-deck#S15 }]
lessons: [{ kind: experience, text: { en: Count people first, ja: まず人数 }, at: ex-deck#S14 }]
scale: [{ metric: nodes, value: 6, to: 8, per: cluster, approx: true, asOf: "2019", at: ex-deck#S5 }]
versions: [{ of: k3s, value: "1.10", when: at-choice, asOf: not-stated, at: ex-deck#S4 }]
conflicts:
  - about: { en: Nodes, ja: ノード数 }
    says: [{ text: { en: Six, ja: 6台 }, at: ex-deck#S5 }, { text: { en: Five, ja: 5台 }, at: ex-report#p1 }]
unit: { en: Seat team, ja: 座席チーム, at: ex-deck#S2 }
decisions:
  - { id: adr1, label: ADR1, text: { en: Use k3s, ja: k3sを使う }, status: superseded, date: "2018", supersededBy: [adr3], at: ex-records#ADR1§Decision }
  - { id: adr2, label: ADR2, text: { en: Own chart, ja: 自前のchart }, status: accepted, date: not-stated, amendedBy: [adr3], at: ex-records#ADR2 }
  - { id: adr3, label: ADR3, text: { en: Use Nomad, ja: Nomadを使う }, status: accepted, date: "2019-10", because: [staff-shortage], at: ["ex-records#ADR3:lead", "ex-records#@0123abcd"] }
measurements:
  - metric: pods
    before: { of: k3s, value: 20 }
    after: { of: Nomad, value: 5, as: at-most }
    unit: not-stated
    setting: production
    asOf: "2020"
    at: ex-deck#S13
`;

/** The remaining facets as not stated, the closing fence and the prose. */
function whole(front: string, prose: string): string {
  const rest = statementFacets.filter(({ id }) => !new RegExp(`^${id}:`, 'm').test(front));
  return `${front}${rest.map(({ id }) => `${id}: not-stated\n`).join('')}---\n\n${prose}`;
}

const translation = (title: string, prose: string) =>
  `---\ntitle: ${title}\nsummary: 架空の事例。\n---\n\n${prose}`;

/** All files of the base by path. */
export const tinyFiles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(termsFiles.map((id) => [`terms/${id}.yaml`, termsFile(id)])),
  'companies.yaml': companies,
  'sources/ex-deck.yaml': talk('ex-deck', 'S1-9, S10-16'),
  'sources/ex-report.yaml': talk('ex-report', 'title, p1, "§Questions"'),
  'sources/ex-records.yaml': records,
  'sources/sample-talk.yaml': talk('sample-talk', 'S1-9'),
  'cases/sample-ltd-2021.mdx': whole(
    sampleCase,
    '## What runs {/* platform */}\n\nIt runs on three nodes. <Cite at="sample-talk#S4" />\n',
  ),
  'cases/sample-ltd-2021.ja.mdx': translation(
    '荷物追跡の基盤',
    '## 動くもの {/* platform */}\n\n3台で動く。<Cite at="sample-talk#S4" />\n',
  ),
  'cases/example-co-2020.mdx': whole(
    exampleCase,
    '## Why they left {/* why */}\n\nToo few people. <Cite at="ex-deck#S9, ex-report#p1" />\n',
  ),
  'cases/example-co-2020.ja.mdx': translation(
    '座席表の撤退',
    '## 撤退の理由 {/* why */}\n\n人手不足。<Cite at="ex-deck#S9" />\n',
  ),
  'pages/about.mdx': '---\ntitle: About\nsummary: Invented.\n---\n\nNothing here is real.\n',
  'pages/about.ja.mdx': translation('説明', 'すべて架空。\n'),
};
