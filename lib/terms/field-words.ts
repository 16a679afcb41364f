// What authors are told of each field of a term. It must not know who shows it.
import { type WordsOf, fieldWords as words } from '../text/field-words';
import type { Term } from './schema';

export const termFieldWords: WordsOf<Omit<Term, 'origin'>> = {
  id: words(
    'ID',
    {
      en: 'Lower-case words joined by “-”, for ever: it stands in addresses.',
      ja: '小文字の語を「-」でつなぐ。URLに使うので変更しない。',
    },
    'id: argo-cd',
  ),
  label: words(
    { en: 'Label', ja: '表示名' },
    {
      en: 'The product’s full name by its maker, or the notion in each language.',
      ja: '製品なら提供元の正式な表記、概念なら言語ごとの名前。',
    },
    'label: Argo CD',
  ),
  aliases: words(
    { en: 'Other names', ja: '別名' },
    {
      en: 'What people type. Each name finds one term of the file.',
      ja: '検索で入力されそうな名前。一つの名前は一つの用語だけを指す。',
    },
    'aliases: [ArgoCD, アルゴCD]',
  ),
  homepage: words(
    { en: 'Website', ja: '公式サイト' },
    { en: 'Official address, if there is one.', ja: '公式サイトのURL。なければ省く。' },
    'homepage: https://argo-cd.readthedocs.io/',
  ),
  cncf: words(
    'CNCF landscape',
    {
      en: 'Its subcategory there; null when not listed.',
      ja: 'CNCF landscapeでの小分類。掲載がなければnull。',
    },
    'cncf: Continuous Integration & Delivery',
  ),
  definition: words(
    { en: 'Definition', ja: '定義' },
    {
      en: 'What belongs to this term and what does not.',
      ja: '何を含み、何を含まないか。',
    },
    'definition: { en: GitOps delivery to Kubernetes., ja: KubernetesへのGitOps方式のデリバリー。 }',
  ),
  family: words(
    { en: 'Family', ja: '基盤の系統' },
    {
      en: 'Of a cluster term: Kubernetes or something else.',
      ja: 'clusterの用語に書く。Kubernetesか、それ以外か。',
    },
    'family: kubernetes',
  ),
  management: words(
    { en: 'Management', ja: '運用形態' },
    {
      en: 'Of a cluster term: who runs the control plane; not-stated for a name that leaves it open.',
      ja: 'clusterの用語に書く。コントロールプレーンを誰が運用するか。名前だけでは決まらないものはnot-stated。',
    },
    'management: managed',
  ),
  broader: words(
    { en: 'Part of', ja: '上位の用語' },
    {
      en: 'The term of the same file that holds this one: Amazon EC2 is on AWS.',
      ja: 'これを含む同じファイルの用語（Amazon EC2ならAWS）。',
    },
    'broader: aws',
  ),
  whole: words(
    { en: 'Name of the whole', ja: '全体の呼び名' },
    {
      en: 'What it is called when its narrower terms are meant too.',
      ja: '下位の用語も含めて指すときの呼び名。',
    },
    'whole: { en: "AWS, all services", ja: AWS全体 }',
  ),
  organisation: words(
    { en: 'Unnamed organisation', ja: '匿名での呼び方' },
    {
      en: 'Of an industry: what stands for an organisation that is not named.',
      ja: 'industryの用語に書く。名前を伏せた組織を何と呼ぶか。',
    },
    'organisation: { en: A bank, ja: 銀行 }',
  ),
  bands: words(
    { en: 'Bands', ja: '区分' },
    {
      en: 'Of a metric that describes a situation: where its second and later bands begin.',
      ja: '規模を表すmetricの用語に書く。2番目以降の区分が始まる数値。',
    },
    'bands: [10, 50, 200]',
  ),
  reasonsHeading: words(
    { en: 'Heading of reasons', ja: '理由の見出し' },
    {
      en: 'Of an outcome: the heading above its reasons.',
      ja: 'outcomeの用語に書く。理由の欄の見出し。',
    },
    'reasonsHeading: { en: Why they left, ja: やめた理由 }',
  ),
  sign: words(
    { en: 'Sign', ja: '記号' },
    {
      en: 'Of an outcome: shown beside the word, so that colour is never alone.',
      ja: 'outcomeの用語に書く。色だけに頼らないよう、言葉に添える記号。',
    },
    'sign: exit',
  ),
  tone: words(
    { en: 'Colour', ja: '色' },
    { en: 'Of an outcome: the colour of its badge.', ja: 'outcomeの用語に書く。バッジの色。' },
    'tone: amber',
  ),
};
