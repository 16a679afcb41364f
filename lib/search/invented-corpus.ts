// Ten invented cases in two languages, for the tests of this folder only: no such company, person or
// talk exists. No page may import it.
import type { Locale } from '#lib/locales';
import type { AliasGroup } from './aliases';
import type { SearchDocument } from './search-document';

type Words = readonly [title: string, tags: string, summary: string, body: string];

const cases: Record<string, Record<Locale, Words>> = {
  'umineko-2020': {
    en: [
      'Umineko Tickets: seat maps from k3s to Nomad',
      'k3s|Nomad|Jenkins|Harbor|On-premises|Retreated|2020',
      'A ticket shop left its own cluster. Speaker: Hanako Reita.',
      'One person knew the cluster. Updates waited for months, then etcd lost a node.',
    ],
    ja: [
      'ウミネコチケット: 座席表をk3sからNomadへ',
      'k3s|Nomad|Jenkins|Harbor|オンプレミス|撤退|2020',
      'チケット販売サイトが自前クラスタをやめた。登壇: 例田 花子',
      '詳しい人は1人だけ。更新が数か月滞り、etcdのノードが失われた。',
    ],
  },
  'kazahaya-2021': {
    en: [
      'Kazahaya Bank stays on Amazon ECS',
      'Amazon ECS|Datadog|CircleCI|Declined|2021',
      'The bank tried Amazon EKS for a month and chose not to use it.',
      'Too much to learn for three people. Datadog watches 1,500 tasks.',
    ],
    ja: [
      '風早銀行はAmazon ECSを使い続ける',
      'Amazon ECS|Datadog|CircleCI|検討の結果見送り|2021',
      'Amazon EKSを1か月試し、採用を見送った。',
      '3人で学ぶには重すぎた。Datadogで1,500タスクを監視する。',
    ],
  },
  'tsubame-2022': {
    en: [
      'Tsubame Logistics: GitOps with Argo CD',
      'Google Kubernetes Engine|Argo CD|Grafana|Prometheus|Adopted|2022',
      'A carrier releases 40 services by pull request on GKE.',
      'Dashboards in Grafana show each release. Prometheus stores the metrics.',
    ],
    ja: [
      'ツバメ物流: Argo CDによるGitOps',
      'Google Kubernetes Engine|Argo CD|Grafana|Prometheus|導入・利用中|2022',
      '運送会社がGKE上の40サービスをプルリクエストで公開する。',
      'リリースごとにGrafanaのダッシュボードを見る。メトリクスはPrometheusに置く。',
    ],
  },
  'minamo-2019': {
    en: [
      'Minamo Games runs Kubernetes on its own machines',
      'kubeadm|Kubernetes|On-premises|Zabbix|Adopted|2019',
      'Game servers on bare metal. Istio is planned.',
      'Machines are rented by the year, so the cloud was no cheaper.',
    ],
    ja: [
      'ミナモゲームスは自社サーバーでKubernetesを動かす',
      'kubeadm|Kubernetes|オンプレミス|Zabbix|導入・利用中|2019',
      'ベアメタル上のゲームサーバー。Istioを予定している。',
      'サーバーは年単位で借りており、クラウドは安くならなかった。',
    ],
  },
  'hoshizora-2023': {
    en: [
      'Hoshizora Media: from kOps to Amazon EKS',
      'Amazon EKS|Kubernetes|Terraform|Self-managed to managed|2023',
      'A publisher migrated to a managed cluster.',
      'Terraform describes both clusters. The migration took half a year.',
    ],
    ja: [
      '星空メディア: kOpsからAmazon EKSへの移行',
      'Amazon EKS|Kubernetes|Terraform|マネージドへ移行|2023',
      '出版社がマネージドクラスターに移行した。',
      '両方のクラスタをTerraformで記述する。移行には半年かかった。',
    ],
  },
  'akane-2018': {
    en: [
      'Akane Foods: container logs filled the disk',
      'Docker Swarm|Fluentd|Retreated|2018',
      'A food shop went back to virtual machines.',
      'Nobody rotated the container logs. Fluentd came too late.',
    ],
    ja: [
      '茜フーズ: コンテナログでディスクがあふれた',
      'Docker Swarm|Fluentd|撤退|2018',
      '食品販売会社が仮想マシンに戻した。',
      'コンテナログを誰もローテートしていなかった。Fluentdの導入は遅すぎた。',
    ],
  },
  'yamabiko-2024': {
    en: [
      'Yamabiko Telecom: a service mesh for 8.20k containers',
      'Google Kubernetes Engine|Linkerd|Prometheus|Adopted|2024',
      'A network operator put Linkerd between its services on GKE.',
      'Version 1.27 of the cluster. Written in C++ and Go.',
    ],
    ja: [
      '山彦テレコム: 8.20kコンテナのサービスメッシュ',
      'Google Kubernetes Engine|Linkerd|Prometheus|導入・利用中|2024',
      '通信会社がGKE上のサービス間にLinkerdを置いた。',
      'クラスタのバージョンは1.27。C++とGoで書かれている。',
    ],
  },
  'komorebi-2021': {
    en: [
      'Komorebi Health: a messaging platform that scales',
      'Amazon EKS|Kubernetes|cluster-autoscaler|Messaging|Adopted|2021',
      'Clinics send messages. cluster-autoscaler adds nodes at noon.',
      'IAM roles per Pod came later.',
    ],
    ja: [
      '木漏れ日ヘルス: 伸び縮みするメッセージング基盤',
      'Amazon EKS|Kubernetes|cluster-autoscaler|メッセージング|導入・利用中|2021',
      '診療所がメッセージを送る。昼にcluster-autoscalerがノードを足す。',
      'PodごとのIAMロールは後から入れた。',
    ],
  },
  'suisen-2022': {
    en: [
      'Suisen Ads: microservices and GitHub Actions',
      'Amazon ECS|GitHub Actions|Microservices|Adopted|2022',
      'An advertising firm split one program into twelve.',
      'Costs fell by a third.',
    ],
    ja: [
      '水仙広告: マイクロサービスとGitHub Actions',
      'Amazon ECS|GitHub Actions|マイクロサービス|導入・利用中|2022',
      '広告会社が1つのプログラムを12に分けた。',
      '費用は3分の1減った。',
    ],
  },
  'kogane-2020': {
    en: [
      'Kogane Retail: when upgrading clusters failed',
      'kubespray|Kubernetes|Prometheus|Adopted|2020',
      'Told at Invented Meetup Tokyo. Rolling upgrades failed twice.',
      'Advice: upgrade a second cluster and switch.',
    ],
    ja: [
      '黄金リテール: クラスター更新の失敗',
      'kubespray|Kubernetes|Prometheus|導入・利用中|2020',
      'Invented Meetup Tokyoでの発表。ローリング更新が2度失敗した。',
      '助言: 2つ目のクラスタを更新して切り替える。',
    ],
  },
};

/** Tools that the cases do not use, the same in both languages. */
const statuses: Record<string, SearchDocument['statuses']> = {
  'kazahaya-2021': { rejected: ['Amazon EKS'] },
  'minamo-2019': { planned: ['Istio'] },
  'hoshizora-2023': { 'used-formerly': ['kOps'] },
};

function documentsIn(locale: Locale): SearchDocument[] {
  return Object.entries(cases).map(([id, words]) => {
    const [title, tags, summary, body] = words[locale];
    return { id, title, tags: tags.split('|'), statuses: statuses[id] ?? {}, summary, body };
  });
}

export const inventedDocuments = { en: documentsIn('en'), ja: documentsIn('ja') };

export const inventedGroups: AliasGroup[] = [
  ['Kubernetes', 'k8s', 'クバネティス'],
  ['Google Kubernetes Engine', 'GKE'],
  ['Amazon EKS', 'EKS'],
  ['Amazon EKS', 'Amazon Elastic Kubernetes Service'],
  ['Amazon ECS', 'ECS'],
  ['Argo CD', 'ArgoCD', 'アルゴCD'],
  ['Prometheus', 'プロメテウス'],
  ['Istio', 'イスティオ'],
  ['On-premises', 'on-prem', 'オンプレミス'],
  ['Retreated', '撤退'],
  ['Messaging', 'メッセージング'],
  ['Microservices', 'マイクロサービス'],
  ['GitHub Actions'],
  ['Service mesh', 'サービスメッシュ'],
  ['Jenkins X'],
].map((phrases) => ({ phrases }));
