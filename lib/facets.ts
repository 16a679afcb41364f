// THE facet table: what can be filtered, listed and compared. A new facet is one row here plus its
// content/terms/<id>.yaml; schema, panel, URL keys, pages, comparison and JSON derive from it.
// It must not know any term and no case.
import type { Locale, LocalizedText } from './locales';

/** The reading order of facets on case pages, in the panel and in comparisons. */
export const facetGroups = {
  decision: { en: 'Decision', ja: '判断' },
  platform: { en: 'Platform', ja: '実行基盤' },
  delivery: { en: 'Delivery', ja: 'デリバリー' },
  observation: { en: 'Observation', ja: '監視・ログ' },
  operation: { en: 'Operation', ja: '運用' },
  context: { en: 'Context', ja: '背景' },
  /** No facets: figures and versions stand here in comparisons. */
  scale: { en: 'Scale and versions', ja: '規模とバージョン' },
  /** No facets: the timeline, plans and lessons stand here in comparisons. */
  course: { en: 'Course and lessons', ja: '経過と教訓' },
} as const satisfies Record<string, LocalizedText>;

export type FacetGroup = keyof typeof facetGroups;

/** Group id → its name in one language, in reading order. */
export function groupLabels(locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(facetGroups).map(([id, label]) => [id, label[locale]]));
}

export interface Facet {
  /** Key in front matter, URLs and JSON; kebab-case, for ever. */
  readonly id: string;
  readonly label: LocalizedText;
  readonly group: FacetGroup;
  /** What belongs in it, in one sentence. */
  readonly about: LocalizedText;
  /**
   * `statements`: a front-matter key of every case holding statements, `none` or `not-stated`.
   * `field`: values read from other fields of a case by `read`.
   */
  readonly kind: 'statements' | 'field';
  /** For `statements`: leaving the key out is an error (`true`) or a warning (`false`). */
  readonly core: boolean;
  /** For `field`: dotted paths into a case; `*` walks a list. Empty for `statements`. */
  readonly read: readonly string[];
  /** Where its terms come from: a terms file, or the base itself. */
  readonly terms: 'file' | 'companies' | 'years' | 'languages' | 'origins';
  /** Shown open in the filter panel; the others start closed. */
  readonly prominent: boolean;
  /** Shown on the card of a case in lists. */
  readonly onCard: boolean;
  /**
   * Weight when situations are compared; 0 where it does not describe one. What became of a case is
   * no part of its situation: it is what readers of a like case want to learn.
   */
  readonly likeness: number;
  /** What is not in the list may still be so: reasons are told, never counted out. */
  readonly isOpenList: boolean;
  /** Fields its terms must have beside the usual ones. */
  readonly termNeeds: readonly ('family' | 'management' | 'sign' | 'tone')[];
}

type Row = Pick<Facet, 'id' | 'group' | 'label' | 'about'> & Partial<Facet>;

const statements = (row: Row): Facet => ({
  kind: 'statements',
  core: false,
  read: [],
  terms: 'file',
  prominent: false,
  onCard: false,
  likeness: 0,
  isOpenList: false,
  termNeeds: [],
  ...row,
});

const core = (row: Row): Facet => statements({ core: true, ...row });

const field = (read: string[], row: Row): Facet => statements({ kind: 'field', read, ...row });

export const facets: readonly Facet[] = [
  field(['outcome.is'], {
    id: 'outcome',
    group: 'decision',
    prominent: true,
    termNeeds: ['sign', 'tone'],
    label: { en: 'Outcome', ja: '結果' },
    about: {
      en: 'What became of the platform, as last told.',
      ja: '事例の対象について語られた、実行基盤の最後の変化。',
    },
  }),
  field(['outcome.rollout'], {
    id: 'rollout',
    group: 'decision',
    label: { en: 'Rollout', ja: '展開状況' },
    about: {
      en: 'How far the platform had come; for a retreat, before it.',
      ja: '基盤がどこまで展開されていたか。撤退の場合は撤退前の範囲。',
    },
  }),
  field(['motives.*.is', 'outcome.reasons.*.is'], {
    id: 'motive',
    likeness: 2,
    isOpenList: true,
    group: 'decision',
    label: { en: 'Motive', ja: '導入理由' },
    about: {
      en: 'Why the platform was chosen, as the people told it.',
      ja: '当事者が語った、その基盤を選んだ理由。',
    },
  }),
  field(['difficulties.*.is', 'outcome.reasons.*.is'], {
    id: 'friction',
    likeness: 2,
    isOpenList: true,
    group: 'decision',
    label: { en: 'Difficulty or reason to leave', ja: '困難・撤退理由' },
    about: {
      en: 'What was hard, or why the platform was left, moved or declined.',
      ja: '苦労した点、または撤退・移行・見送りの理由。',
    },
  }),
  core({
    id: 'cluster',
    likeness: 2,
    group: 'platform',
    prominent: true,
    onCard: true,
    termNeeds: ['family', 'management'],
    label: { en: 'Cluster tool or platform', ja: 'クラスタ・実行基盤' },
    about: {
      en: 'What creates the cluster, or runs the containers.',
      ja: 'クラスタを構築するツール、またはコンテナを動かす基盤。',
    },
  }),
  field(['family'], {
    id: 'family',
    group: 'platform',
    label: { en: 'Platform family', ja: '基盤の系統' },
    about: {
      en: 'Kubernetes or something else; derived from the cluster tool, never entered.',
      ja: 'Kubernetesか、それ以外か。クラスタの用語から導出し、入力はしない。',
    },
  }),
  field(['management'], {
    id: 'management',
    likeness: 3,
    group: 'platform',
    prominent: true,
    label: { en: 'Management', ja: '運用形態' },
    about: {
      en: 'Who runs the control plane; derived from the cluster tool, never entered.',
      ja: 'コントロールプレーンを誰が運用するか。クラスタの用語から導出し、入力はしない。',
    },
  }),
  core({
    id: 'hosting',
    likeness: 3,
    group: 'platform',
    prominent: true,
    onCard: true,
    label: { en: 'Hosting', ja: '稼働場所' },
    about: { en: 'Where the platform stands.', ja: '基盤が置かれている場所。' },
  }),
  core({
    id: 'registry',
    group: 'delivery',
    label: { en: 'Registry', ja: 'レジストリ' },
    about: { en: 'Where container images are kept.', ja: 'コンテナイメージの保管先。' },
  }),
  core({
    id: 'cicd',
    group: 'delivery',
    label: { en: 'CI/CD', ja: 'CI/CD' },
    about: {
      en: 'Tools that build, test and deliver.',
      ja: 'ビルド・テスト・デプロイに使うツール。',
    },
  }),
  statements({
    id: 'delivery',
    group: 'delivery',
    label: { en: 'Delivery style', ja: 'デリバリー方式' },
    about: {
      en: 'How a change reaches the cluster: pulled, pushed or by hand.',
      ja: '変更がクラスタに届く方式。プル型、プッシュ型、手作業。',
    },
  }),
  statements({
    id: 'manifest',
    group: 'delivery',
    label: { en: 'Manifests', ja: 'マニフェスト管理' },
    about: {
      en: 'Tools that template or compose manifests.',
      ja: 'マニフェストの生成・構成に使うツール。',
    },
  }),
  statements({
    id: 'iac',
    group: 'delivery',
    label: { en: 'Infrastructure as code', ja: 'IaC' },
    about: {
      en: 'Tools that describe infrastructure as code.',
      ja: 'インフラをコードで記述するツール。',
    },
  }),
  core({
    id: 'monitoring',
    group: 'observation',
    prominent: true,
    label: { en: 'Monitoring', ja: '監視' },
    about: {
      en: 'Metrics, dashboards and alerts.',
      ja: 'メトリクス、ダッシュボード、アラート。',
    },
  }),
  statements({
    id: 'logging',
    group: 'observation',
    label: { en: 'Logging', ja: 'ログ' },
    about: { en: 'Collecting and keeping logs.', ja: 'ログの収集と保管。' },
  }),
  statements({
    id: 'traffic',
    group: 'operation',
    label: { en: 'Traffic and network', ja: 'トラフィック・ネットワーク' },
    about: {
      en: 'How traffic reaches the workloads and leaves them: load balancing, ingress, DNS, gateways.',
      ja: 'ワークロードとの通信を担う仕組み。負荷分散、Ingress、DNS、ゲートウェイ。',
    },
  }),
  statements({
    id: 'mesh',
    group: 'operation',
    label: { en: 'Service mesh', ja: 'サービスメッシュ' },
    about: {
      en: 'Routing and policy between services.',
      ja: 'サービス間のルーティングとポリシー。',
    },
  }),
  statements({
    id: 'secrets',
    group: 'operation',
    label: { en: 'Secrets', ja: '機密情報' },
    about: {
      en: 'Keeping and handing out secrets.',
      ja: '機密情報の保管と受け渡し。',
    },
  }),
  statements({
    id: 'security',
    group: 'operation',
    label: { en: 'Security', ja: 'セキュリティ' },
    about: {
      en: 'Policy, detection and certificates.',
      ja: 'ポリシー、検知、証明書。',
    },
  }),
  statements({
    id: 'auth',
    group: 'operation',
    label: { en: 'Authentication', ja: '認証・認可' },
    about: {
      en: 'Who or what may act on the cluster or the cloud.',
      ja: 'クラスタやクラウドに対する人・Podの権限。',
    },
  }),
  statements({
    id: 'scaling',
    group: 'operation',
    label: { en: 'Autoscaling', ja: '自動スケール' },
    about: {
      en: 'Adding and removing pods or nodes automatically.',
      ja: 'Podやノードの自動増減。',
    },
  }),
  statements({
    id: 'devtools',
    group: 'operation',
    label: { en: 'Developer tools', ja: '開発者ツール' },
    about: {
      en: 'Tools that developers use to work with the platform.',
      ja: '開発者が基盤を使うためのツール。',
    },
  }),
  statements({
    id: 'audience',
    likeness: 2,
    group: 'context',
    label: { en: 'Who it serves', ja: '利用者' },
    about: {
      en: 'Whose workloads run on the platform.',
      ja: 'その基盤を使うのは誰か。',
    },
  }),
  statements({
    id: 'workload',
    likeness: 2,
    group: 'context',
    label: { en: 'Workload', ja: '対象システム' },
    about: { en: 'What runs on the platform.', ja: '基盤の上で動くもの。' },
  }),
  statements({
    id: 'approach',
    group: 'context',
    label: { en: 'Approach', ja: '進め方' },
    about: {
      en: 'How the change was carried out.',
      ja: '導入・移行をどう進めたか。',
    },
  }),
  field(['industry'], {
    id: 'industry',
    likeness: 1,
    group: 'context',
    label: { en: 'Industry', ja: '業種' },
    about: { en: 'What the company does.', ja: '会社の業種。' },
  }),
  field(['company'], {
    id: 'company',
    group: 'context',
    terms: 'companies',
    label: { en: 'Company', ja: '企業' },
    about: { en: 'Whose case it is.', ja: '事例の企業。' },
  }),
  field(['year'], {
    id: 'year',
    group: 'context',
    terms: 'years',
    label: { en: 'Year told', ja: '発表年' },
    about: {
      en: 'The year of the talk or text, not of the events.',
      ja: '講演や記事の年。出来事の年ではない。',
    },
  }),
  field(['language'], {
    id: 'language',
    group: 'context',
    terms: 'languages',
    label: { en: 'Language of the source', ja: '出典の言語' },
    about: { en: 'The language of the primary source.', ja: '主な出典の言語。' },
  }),
];

/** Facets of an internal edition alone; a public site knows nothing of them. */
export const internalFacets: readonly Facet[] = [
  field(['origin'], {
    id: 'origin',
    group: 'context',
    terms: 'origins',
    prominent: true,
    label: { en: 'Whose case', ja: '公開・社内' },
    about: {
      en: 'From the public base, or a case of your own.',
      ja: '公開されている事例か、自社の事例か。',
    },
  }),
];

/** The facet whose terms are the platforms themselves: what is moved from and to. */
export const platformFacet = 'cluster';

/** Vocabularies that describe fields but filter nothing; each has a terms file too. */
const vocabularies = ['scope', 'event', 'metric'] as const;

/** Values every facet has beside its terms; their words stand in the messages. */
export const reservedValues = ['none', 'not-stated', 'unnamed'] as const;

export const statementFacets: readonly Facet[] = facets.filter((f) => f.kind === 'statements');

/** Ids of all terms files that must exist, in the order of the table. */
export const termsFiles: readonly string[] = [
  ...facets.filter((f) => f.terms === 'file').map((f) => f.id),
  ...vocabularies,
];

export function findFacet(id: string): Facet | undefined {
  return [...facets, ...internalFacets].find((facet) => facet.id === id);
}
