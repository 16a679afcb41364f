// The words of the page "Host it yourself", in a file of their own: no other page needs them. Words
// between backticks are shown as code.
import type { SampleName } from '../hosting/samples';
import type { Locale } from '../locales';

export interface HostingSection {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly steps?: readonly string[];
  /** Lines for a shell. */
  readonly commands?: string;
  readonly samples?: readonly SampleName[];
  /** Whether the table of what each way can do stands here. */
  readonly isTable?: boolean;
}

/** Where the site stands, for the lines to copy. */
interface Place {
  /** Scheme, host and base path. */
  readonly site: string;
  /** Empty, or like `/kb`. */
  readonly base: string;
  /** The variables of a build for this place. */
  readonly variables: string;
}

const build = ({ variables }: Place) => `npm ci\n${variables}npm run build`;

const container = ({ base }: Place) => `cd out
podman build -f hosting/Containerfile -t casebook .
podman run --read-only --tmpfs /tmp --cap-drop ALL -p 8080:8080 casebook
curl -I http://localhost:8080${base}/`;

const pages = `mkdir -p .github/workflows
cp out/hosting/github-pages.yaml .github/workflows/pages.yaml`;

const bucket = `aws cloudformation deploy --stack-name casebook --template-file out/hosting/cloudfront.json
cd out
BUCKET=my-bucket DISTRIBUTION=E123EXAMPLE sh hosting/bucket-upload.sh`;

const offline = `tar -czf casebook.tar.gz -C out .
podman save casebook | gzip > casebook-image.tar.gz`;

/** A copy beside the others, and a list of what it brought itself: it will carry files of older ones. */
const unpack = `next=/srv/casebook-$(date +%Y%m%d-%H%M%S)
cp -a out "$next"
(cd out && find _next search -type f) > "$next.files"`;

/** The served folder is a link from the start: a real one could not be replaced in one step. */
const install = ({ base }: Place) => `${unpack}
${base && `mkdir -p /srv/casebook${base.slice(0, base.lastIndexOf('/'))}\n`}ln -sT "$next" /srv/casebook${base}
cp out/hosting/nginx.conf /etc/nginx/conf.d/casebook.conf
nginx -t && systemctl reload nginx`;

/** What falls out of use now gets the time of now; what did so a day ago is left behind. */
const swap = ({ base }: Place) => `last=$(readlink -f /srv/casebook${base})
${unpack}
(cd "$last" && xargs -d '\\n' touch -c) < "$last.files" &&
  find "$last/_next" "$last/search" -type f -mtime +0 -delete
cp -an "$last/_next" "$last/search" "$next/"
ln -s "$next" "$next.link" && mv -T "$next.link" /srv/casebook${base}`;

const en = {
  title: 'Host it yourself',
  description:
    'What the site is made of, and tested samples for nginx, static hosts, GitHub Pages, an object store with a CDN, a container and Kubernetes.',
  lead: 'The site is a folder of files. Whatever serves files serves it: no program runs, no database is asked, and no reader’s browser contacts anyone but your host.',
  /** The lead in a line or two, for the picture. */
  cardLead: 'The site is a folder of files. Whatever serves files serves it.',
  madeFor: (site: string) => `The samples on this page are made for ${site}`,
  madeForNowhere:
    'The address of this copy was not set when it was built, so `casebook.example` stands in for it.',
  download: (name: string) => `Download ${name}`,
  /** @param isComment whether they say nothing to the host */
  lines: (count: number, isComment: boolean) =>
    (count === 1 ? '1 line' : `${count} lines`) + (isComment ? ', a comment: nothing to list' : ''),
  tableLabel: 'Ways of hosting compared',
  way: 'What it can do',
  tableHead: ['nginx, container', 'Hosts with _headers', 'Bucket with CloudFront', 'GitHub Pages'],
  table: [
    ['Scripts only by their hash (a policy in each page)', 'yes', 'yes', 'yes', 'yes'],
    ['Framing forbidden, but for embeds', 'yes', 'yes', 'yes', 'no'],
    ['Other security headers', 'yes', 'yes', 'yes, not on missing pages', 'no'],
    ['Files with a hash kept for a year', 'yes', 'yes', 'yes', 'no, for minutes'],
    ['Data readable by scripts of other sites', 'yes', 'yes', 'yes', 'always, pages too'],
    ['Moved addresses', '301', '301', '301, while the list is short', 'a page leads on'],
    [
      'Withdrawn addresses',
      '410',
      '200, with the note',
      '410, while the list is short',
      '200, with the note',
    ],
  ],
  sections: (place: Place): readonly HostingSection[] => [
    {
      id: 'what',
      title: 'What it takes',
      text: ['Two things must be right, and nearly every host does them by itself:'],
      steps: [
        'The address of a folder answers with the `index.html` in it; without its last slash it redirects there.',
        'An address without a file answers with `404.html` and status 404.',
      ],
    },
    {
      id: 'order',
      title: 'In which order to decide',
      text: [
        'Take the first one that fits. The cases here tell of enough teams that took on more.',
      ],
      steps: [
        'There is a web server already: put the folder there. Sample: nginx.',
        'There is no server, and the content may be public: a static host, GitHub Pages, or a bucket with a CDN.',
        'The network has no way out: copy the folder, or the container image.',
        'Everything else runs in containers: the container. In a cluster only if there is one anyway.',
      ],
    },
    {
      id: 'build',
      title: 'Build it for its address',
      text: [
        'Both settings are optional. `CASEBOOK_BASE_PATH` is the folder below the host; without it the site stands at the root. `CASEBOOK_BASE_URL` is scheme and host; canonical links, previews in chats and feeds need it, nothing else does.',
        'Afterwards `out/` belongs below the web root at the base path: built for `/kb`, it becomes `<web root>/kb/`.',
      ],
      commands: build(place),
    },
    {
      id: 'nginx',
      title: 'nginx',
      text: [
        'The tests of this project run this file on Debian’s nginx, at the root and below a path, and ask for every kind of file: status, redirects, headers, compression. It speaks plain HTTP; TLS ends in front of it, or in two lines of yours.',
        'Built without `CASEBOOK_BASE_URL`, it answers to every name as the `default_server`, of which nginx has one: on Debian, first remove `/etc/nginx/sites-enabled/default`.',
      ],
      commands: install(place),
      samples: ['nginx.conf'],
    },
    {
      id: 'static-hosts',
      title: 'Static hosts',
      text: [
        'Netlify, Cloudflare Pages and others read two files at the root of what is deployed. They lie in `out/` already. With a base path, deploy a folder that holds `out/` at that path, and move the two files up to its root.',
        'Copy `404.html` there too: Netlify looks for it at the root alone.',
      ],
      samples: ['_headers', '_redirects'],
    },
    {
      id: 'github-pages',
      title: 'GitHub Pages',
      text: [
        'The workflow asks GitHub for the address, builds and publishes. Actions are pinned to commits; only the job that publishes may publish. GitHub Pages sends no headers of yours: see “What each way can do” below.',
      ],
      commands: pages,
      samples: ['github-pages.yaml'],
    },
    {
      id: 'bucket',
      title: 'Object store and CDN',
      text: [
        'A private bucket of Amazon S3 behind CloudFront. A bucket knows neither folders nor headers, so a function adds both at the edge; it is in the template, and here to read. Your own name and its certificate are yours to add to the distribution.',
      ],
      commands: bucket,
      samples: ['cloudfront.json', 'cloudfront-function.js', 'bucket-upload.sh'],
    },
    {
      id: 'container',
      title: 'Container',
      text: [
        'Made from the finished folder alone, on any image with nginx. It runs without root, on a read-only disk, and writes nothing but to `/tmp`.',
      ],
      commands: container(place),
      samples: ['Containerfile', 'nginx-container.conf'],
    },
    {
      id: 'kubernetes',
      title: 'Kubernetes',
      text: [
        'For those who have a cluster. Two replicas with probes and limits, no rights, no way out of the pod. Put the image into your registry and its name into the manifest.',
      ],
      commands: 'kubectl apply -f out/hosting/kubernetes.yaml',
      samples: ['kubernetes.yaml'],
    },
    {
      id: 'air-gapped',
      title: 'Without a network',
      text: [
        'Build where there is a network, carry one file over, unpack it. Nothing is fetched later: fonts are those of the system, search runs in the browser on files of the site, and links to sources are the only thing that leads out. Building needs a network for `npm ci` only.',
      ],
      commands: offline,
    },
    {
      id: 'limits',
      title: 'What each way can do',
      text: [
        'Where a host cannot send headers, every page still carries its own policy and runs no foreign script. What is lost is named here.',
        'An address that moved or was withdrawn always has a page. What differs is whether machines are told by the status.',
        'For a server that is not named here, such as Apache, Caddy or IIS: `_headers` says in plain text which path gets which headers, and `_redirects` what moved.',
      ],
      isTable: true,
    },
    {
      id: 'https',
      title: 'HTTPS and HSTS',
      text: [
        '`Strict-Transport-Security` binds the whole host for a year, on all its ports. It is in the samples only if the site was built for an `https:` address at the root of its host. Below a path, or where the host serves other things as well, whoever runs the host decides: `Strict-Transport-Security: max-age=31536000`.',
      ],
    },
    {
      id: 'inside',
      title: 'Behind a VPN',
      text: [
        'With cases of your own in it, do not let other sites read the data: leave out `Access-Control-Allow-Origin`. Otherwise any page that a colleague opens could fetch it through that colleague’s browser.',
      ],
    },
    {
      id: 'update',
      title: 'Update',
      text: [
        'A build replaces `out/` only when everything is right, and the same input gives the same bytes. Put the new folder beside the old one and switch; keep `_next/static` and `search` of the last one for a day, for readers who have a page open.',
        'The old folder stays, to switch back to. Once it is not needed, delete it together with its list, `.files`.',
      ],
      commands: swap(place),
    },
    {
      id: 'check',
      title: 'Check an installation',
      text: [
        'In this order: 200 with a policy that has `frame-ancestors`, 301 to the same address with a slash and the query, 404, `immutable`.',
      ],
      commands: `curl -sI ${place.site}/en/
curl -sI '${place.site}/en?q=a'
curl -sI ${place.site}/no-such-page/
curl -sI "${place.site}$(curl -s ${place.site}/en/ | grep -o '/_next/static/chunks/[^"]*css' | head -1)"`,
    },
  ],
};

export type HostingWords = typeof en;

const ja: HostingWords = {
  title: 'セルフホスティング',
  description:
    'サイトの構成と、nginx、静的ホスティング、GitHub Pages、オブジェクトストレージとCDN、コンテナ、Kubernetesの検証済みサンプル。',
  lead: 'このサイトはファイルの入ったフォルダーです。静的ファイルを配信できるサーバーやサービスなら、どこでも公開できます。サーバー側のプログラムもデータベースもなく、閲覧者のブラウザが通信する相手は公開先だけです。',
  cardLead:
    'このサイトはファイルの入ったフォルダーです。静的ファイルを配信できるサーバーやサービスなら、どこでも公開できます。',
  madeFor: (site) => `このページのサンプルは次のURL用です：${site}`,
  madeForNowhere:
    'ビルド時に公開先が指定されていないため、サンプルでは`casebook.example`としています。',
  download: (name) => `${name}をダウンロード`,
  lines: (count, isComment) => `${count}行${isComment ? '（コメントのみ。該当なし）' : ''}`,
  tableLabel: '公開方法の比較表',
  way: '項目',
  tableHead: ['nginx、コンテナ', '_headersを読むホスト', 'S3とCloudFront', 'GitHub Pages'],
  table: [
    ['ハッシュで許可したスクリプトだけを実行（各ページ内のポリシー）', '○', '○', '○', '○'],
    ['埋め込み用ページ以外のフレーム表示を禁止', '○', '○', '○', '×'],
    ['その他のセキュリティヘッダー', '○', '○', '○（404を除く）', '×'],
    ['ハッシュ付きファイルの1年間のキャッシュ', '○', '○', '○', '×（数分）'],
    ['他サイトのスクリプトからのデータ参照', '○', '○', '○', '○（常時、ページも）'],
    ['移動したURL', '301', '301', '301（件数が少ない場合のみ）', '案内ページ'],
    [
      '掲載を終了したURL',
      '410',
      '200（説明ページ）',
      '410（件数が少ない場合のみ）',
      '200（説明ページ）',
    ],
  ],
  sections: (place) => [
    {
      id: 'what',
      title: '必要なこと',
      text: ['条件は2つで、たいていのホストは何もしなくても満たしています。'],
      steps: [
        'フォルダーのURLには、その中の`index.html`を返す。末尾のスラッシュがなければ、付けたURLへ転送する。',
        'ファイルのないURLには、`404.html`をステータス404で返す。',
      ],
    },
    {
      id: 'order',
      title: '選ぶ順序',
      text: [
        '上から見て、最初に当てはまるもので十分です。必要以上の構成を抱え込んだ例は、このサイトの事例にもあります。',
      ],
      steps: [
        'すでにウェブサーバーがある：そこにフォルダーを置く（nginxのサンプル）。',
        'サーバーがなく、公開してよい内容である：静的ホスティング、GitHub Pages、またはオブジェクトストレージとCDN。',
        '外部に接続できないネットワークで使う：フォルダーかコンテナイメージを持ち込む。',
        'ほかがすべてコンテナで動いている：コンテナ。クラスタを使うのは、すでにある場合だけ。',
      ],
    },
    {
      id: 'build',
      title: '公開先に合わせてビルドする',
      text: [
        'どちらの設定も省略できます。`CASEBOOK_BASE_PATH`はホスト名に続くパスで、省略するとルートに置く前提になります。`CASEBOOK_BASE_URL`はスキームとホスト名で、正規URL、チャットでのプレビュー、フィードにだけ使います。',
        'できた`out/`は、公開ディレクトリの下の同じパスに置きます。`/kb`用にビルドしたなら`<公開ディレクトリ>/kb/`です。',
      ],
      commands: build(place),
    },
    {
      id: 'nginx',
      title: 'nginx',
      text: [
        'このプロジェクトのテストは、このファイルをDebianのnginxで実際に動かし、ルートとサブパスの両方で、あらゆる種類のファイルのステータス、転送、ヘッダー、圧縮を確かめています。サンプルは平文のHTTPです。TLSは前段で終端するか、設定を書き足してください。',
        '`CASEBOOK_BASE_URL`を指定せずにビルドした場合、サンプルは`default_server`としてすべてのホスト名に応答します。`default_server`は1つしか置けないため、Debianでは先に`/etc/nginx/sites-enabled/default`を削除してください。',
      ],
      commands: install(place),
      samples: ['nginx.conf'],
    },
    {
      id: 'static-hosts',
      title: '静的ホスティング',
      text: [
        'NetlifyやCloudflare Pagesなどは、デプロイするフォルダーの直下にある2つのファイルを読みます。`out/`にすでに入っています。サブパスで公開する場合は、そのパスに`out/`を置いたフォルダーをデプロイし、2つのファイルをその直下に移してください。',
        '`404.html`も直下にコピーしてください。Netlifyは直下の`404.html`しか見ません。',
      ],
      samples: ['_headers', '_redirects'],
    },
    {
      id: 'github-pages',
      title: 'GitHub Pages',
      text: [
        'ワークフローが公開先のURLをGitHubに問い合わせ、ビルドして公開します。アクションはコミットで固定し、公開の権限は公開するジョブだけが持ちます。GitHub Pagesでは独自のヘッダーを送れません（下の「公開方法ごとの違い」を参照）。',
      ],
      commands: pages,
      samples: ['github-pages.yaml'],
    },
    {
      id: 'bucket',
      title: 'オブジェクトストレージとCDN',
      text: [
        '非公開のAmazon S3バケットの前にCloudFrontを置きます。バケットはフォルダーもヘッダーも扱えないため、エッジの関数（CloudFront Functions）で補います。関数はテンプレートに含まれていますが、読めるように別にも載せています。独自ドメインと証明書はディストリビューションに追加してください。',
      ],
      commands: bucket,
      samples: ['cloudfront.json', 'cloudfront-function.js', 'bucket-upload.sh'],
    },
    {
      id: 'container',
      title: 'コンテナ',
      text: [
        '`out/`と、nginxを含む任意のベースイメージだけでビルドできます。root権限なし、読み取り専用のルートファイルシステムで動き、書き込むのは`/tmp`だけです。',
      ],
      commands: container(place),
      samples: ['Containerfile', 'nginx-container.conf'],
    },
    {
      id: 'kubernetes',
      title: 'Kubernetes',
      text: [
        'クラスタをすでに持っている場合のためのものです。レプリカは2つ。プローブとリソース制限を設定済みで、特権は持たず、Podから外への通信もできません。イメージをお使いのレジストリに入れ、その名前をマニフェストに書いてください。',
      ],
      commands: 'kubectl apply -f out/hosting/kubernetes.yaml',
      samples: ['kubernetes.yaml'],
    },
    {
      id: 'air-gapped',
      title: 'オフライン（エアギャップ）環境',
      text: [
        'ネットワークのある場所でビルドし、ファイルを1つ持ち込んで展開します。後から取得するものはありません。フォントはシステムのもの、検索はサイト内のファイルを使ってブラウザの中で動きます。外に出るのは出典へのリンクだけです。ビルドでネットワークが要るのは`npm ci`だけです。',
      ],
      commands: offline,
    },
    {
      id: 'limits',
      title: '公開方法ごとの違い',
      text: [
        'ヘッダーを送れないホストでも、ポリシーは各ページの中にあり、外部のスクリプトは動きません。その場合に使えなくなるものを次の表に示します。',
        '移動したURLにも掲載を終了したURLにも、必ずページがあります。違うのは、HTTPステータスでプログラムにも伝わるかどうかです。',
        'Apache、Caddy、IISなど、ここにないサーバーでは、どのパスにどのヘッダーを付けるかを`_headers`で、移動したURLを`_redirects`で確かめてください。どちらもテキスト形式です。',
      ],
      isTable: true,
    },
    {
      id: 'https',
      title: 'HTTPSとHSTS',
      text: [
        '`Strict-Transport-Security`は、ホスト全体に、すべてのポートで1年間適用されます。そのため、`https:`のホストのルート用にビルドした場合にだけサンプルに入れています。サブパスの場合や、同じホストでほかのものも配信している場合は、ホストの管理者が判断してください：`Strict-Transport-Security: max-age=31536000`',
      ],
    },
    {
      id: 'inside',
      title: 'VPNの内側で使う',
      text: [
        '自社の事例を含むサイトでは、他サイトにデータを読ませないよう`Access-Control-Allow-Origin`を外してください。付けたままだと、社員が開いた任意のページが、その社員のブラウザを通じてデータを取得できてしまいます。',
      ],
    },
    {
      id: 'update',
      title: '更新する',
      text: [
        'ビルドは、すべてに問題がないときだけ`out/`を置き換えます。同じ入力なら、出力がバイト単位で一致します。新しいフォルダーを古いものの隣に置いて切り替えてください。ページを開いたままの閲覧者のために、前回の`_next/static`と`search`は1日ほど残しておきます。',
        '古いフォルダーは、元に戻せるように残ります。不要になったら、一覧の`.files`とともに削除してください。',
      ],
      commands: swap(place),
    },
    {
      id: 'check',
      title: '動作を確認する',
      text: [
        '順に、200と`frame-ancestors`を含むポリシー、スラッシュとクエリの付いたURLへの301、404、`immutable`が返れば正常です。',
      ],
      commands: `curl -sI ${place.site}/ja/
curl -sI '${place.site}/ja?q=a'
curl -sI ${place.site}/no-such-page/
curl -sI "${place.site}$(curl -s ${place.site}/ja/ | grep -o '/_next/static/chunks/[^"]*css' | head -1)"`,
    },
  ],
};

const tables: Readonly<Record<Locale, HostingWords>> = { en, ja };

export function hostingWords(locale: Locale): HostingWords {
  return tables[locale];
}
