// Codes of addresses that were published once, and of where they lead now. It must not know how they are
// checked.
import type { CheckDoc } from './check-doc';

const ledger = 'published-urls.txt';
const moved = 'moved.yaml';

export const addressChecks: readonly CheckDoc[] = [
  {
    code: 'LEDGER-FORM',
    severity: 'error',
    rule: {
      en: 'Every line of `published-urls.txt` is an address below the base path.',
      ja: '`published-urls.txt`の各行が、ベースパスより下のアドレスである。',
    },
    cause: {
      en: 'Somebody edited the list by hand, or a merge left its marks in it. A line that is no address cannot be proved to answer, and the page it stood for could vanish unseen.',
      ja: '一覧を手で編集したか、マージの衝突の跡が残っています。アドレスでない行は応答を確かめられないため、元のページが消えても気付けません。',
    },
    remedy: {
      en: 'Restore the line as it was in the last commit. Lines are only ever added, and the build does that.',
      ja: '直前のコミットの内容に戻します。行は増えるだけで、追加はビルドが行います。',
    },
    example: {
      file: ledger,
      wrong: '/en/cases/sample-ltd-2021/\nhttps://casebook.example/en/companies/sample-ltd/\n',
      right: '/en/cases/sample-ltd-2021/\n/en/companies/sample-ltd/\n',
    },
  },
  {
    code: 'LEDGER-TWICE',
    severity: 'error',
    rule: {
      en: 'No line of `published-urls.txt` comes again, be it in other upper and lower case.',
      ja: '`published-urls.txt`に同じ行がない。大文字と小文字だけが違う行もない。',
    },
    cause: {
      en: 'Two branches added the same address and were merged, or a line was written by hand. Two addresses that differ only in case are one file on some disks.',
      ja: '2つのブランチが同じアドレスを追加してマージしたか、手で書き足したときに起こります。大文字と小文字だけが違うアドレスは、ディスクによっては同じファイルになります。',
    },
    remedy: {
      en: 'Delete the line that no build wrote; the message names the other one.',
      ja: 'ビルドが書いたものでないほうの行を削除します。メッセージには相手の行が示されます。',
    },
    example: {
      file: ledger,
      wrong: '/en/about/\n/ja/about/\n/en/about/\n',
      right: '/en/about/\n/ja/about/\n',
    },
  },
  {
    code: 'LEDGER-DEAD',
    severity: 'error',
    rule: {
      en: 'Every address ever published answers: as page, alias or tombstone.',
      ja: '公開したことのあるアドレスがすべて、ページ・別名・墓標のいずれかとして応答する。',
    },
    cause: {
      en: 'A case, a term or a heading was renamed or deleted. Links in wikis, chats and design documents would lead nowhere, and those who follow them would not learn why.',
      ja: '事例や用語、見出しの名前を変えたり削除したりしたときに起こります。社内Wikiやチャット、設計文書に貼られたリンクが切れ、たどった人にはその理由もわかりません。',
    },
    remedy: {
      en: 'Write the line that the message shows: `aliases` in the case that has another id now, an entry `from` and `to` in `content/moved.yaml` for anything else, or a tombstone with `gone` and `why`.',
      ja: 'メッセージに示された行を書きます。idが変わった事例なら`aliases`に、それ以外なら`content/moved.yaml`に`from`と`to`を加えます。取り下げた場合は`gone`と`why`で墓標を立てます。',
    },
    example: {
      file: 'cases/example-co-2020.mdx',
      insteadOf: 'related: [sample-ltd-2021]\naliases: [example-co-seats]\n',
      beside: { [ledger]: '/en/cases/example-co-seats/\n' },
      wrong: 'related: [sample-ltd-2021]\n',
      right: 'related: [sample-ltd-2021]\naliases: [example-co-seats]\n',
    },
  },
  {
    code: 'MOVED-TWICE',
    severity: 'error',
    rule: {
      en: 'An address has one entry in `moved.yaml`, or is one old id of one case.',
      ja: '1つのアドレスに対応するのは、`moved.yaml`の1項目か、1つの事例の旧idのどちらか1つだけである。',
    },
    cause: {
      en: 'Something moved for the second time and got a second entry, or two people noted the same move. An address can lead to one place only.',
      ja: '2度目の移動で項目をもう1つ書き足したか、同じ移動を2人が記録したときに起こります。1つのアドレスの行き先は1つしか持てません。',
    },
    remedy: {
      en: 'Keep the entry that leads to where it is today and delete the other. A chain of moves needs no tidying: it is followed to its end.',
      ja: '現在の場所を指す項目を残し、もう一方を削除します。移動が何段階か続いていても最後までたどるので、まとめ直す必要はありません。',
    },
    example: {
      file: moved,
      wrong:
        '- { from: /by/cicd/argo/, to: /by/cicd/jenkins/ }\n- { from: /by/cicd/argo/, to: /by/cicd/argo-cd/ }\n',
      right: '- { from: /by/cicd/argo/, to: /by/cicd/argo-cd/ }\n',
    },
  },
  {
    code: 'MOVED-LIVE',
    severity: 'error',
    rule: {
      en: 'What moved or is gone is not there any more, and its id is not used again.',
      ja: '移動・取り下げしたものは元の場所になく、そのidをほかのものに使っていない。',
    },
    cause: {
      en: 'The entry was written before the page was renamed, or a new case took the id of an old one. An address keeps its meaning for ever: those who saved it would read something else.',
      ja: 'ページの改名より先に項目を書いたか、新しい事例に昔のidを付けたときに起こります。アドレスの意味は変えられません。保存していた人が別の内容を読むことになるからです。',
    },
    remedy: {
      en: 'Give what is there now another id, or delete the entry if nothing moved.',
      ja: '今そこにあるものに別のidを付けます。実際には移動していないなら、項目を削除します。',
    },
    example: {
      file: moved,
      wrong: '- { from: /by/cicd/argo-cd/, to: /by/cicd/jenkins/ }\n',
      right: '- { from: /by/cicd/argo/, to: /by/cicd/argo-cd/ }\n',
    },
  },
  {
    code: 'MOVED-CASE',
    severity: 'error',
    rule: {
      en: 'The old id of a case stands in the `aliases` of its file, not in `moved.yaml`.',
      ja: '事例の旧idは`moved.yaml`ではなく、その事例の`aliases`に書く。',
    },
    cause: {
      en: 'A case was renamed and noted like any other page. Pairs, feeds and files named after the case would not follow it, since they look for old ids in the case itself.',
      ja: '事例の改名を、ほかのページと同じように記録したときに起こります。比較ページやフィード、事例名の付いたファイルは、事例自身に書かれた旧idを手がかりにするため、新しいidに追従できません。',
    },
    remedy: {
      en: 'Delete the entry and write `aliases: [old-id]` in the front matter of the case, the first id first.',
      ja: 'この項目を削除し、事例のフロントマターに`aliases: [旧id]`と書きます。複数あるときは古い順に並べます。',
    },
    example: {
      file: moved,
      wrong: '- { from: /cases/old-2019/, to: /cases/sample-ltd-2021/ }\n',
      right: '# cases/sample-ltd-2021.mdx says "aliases: [old-2019]"\n[]\n',
    },
  },
  {
    code: 'MOVED-CIRCLE',
    severity: 'error',
    rule: {
      en: 'Moves lead to an end.',
      ja: '移動をたどると、必ず実在する場所に行き着く。',
    },
    cause: {
      en: 'Something was renamed and later renamed back, and both moves were noted. A browser would go round until it gives up.',
      ja: '一度変えた名前を元に戻し、両方の移動を記録したときに起こります。ブラウザは行き先を回り続け、最後にはエラーになります。',
    },
    remedy: {
      en: 'The message shows the round. Delete the entry whose `from` is there again today.',
      ja: 'メッセージに循環の経路が示されます。`from`が今また存在している項目を削除します。',
    },
    example: {
      file: moved,
      wrong:
        '- { from: /by/cicd/argo/, to: /by/cicd/argocd/ }\n- { from: /by/cicd/argocd/, to: /by/cicd/argo/ }\n',
      right:
        '- { from: /by/cicd/argo/, to: /by/cicd/argocd/ }\n- { from: /by/cicd/argocd/, to: /by/cicd/argo-cd/ }\n',
    },
  },
  {
    code: 'MOVED-TARGET',
    severity: 'error',
    rule: {
      en: 'What an entry leads to is there.',
      ja: '移動先のアドレスが実在する。',
    },
    cause: {
      en: 'The target is misspelt, or was itself renamed since. Readers would be sent from one missing page to the next.',
      ja: '移動先を書き間違えたか、移動先そのものがあとで改名されたときに起こります。読者は、ないページから別のないページへ送られてしまいます。',
    },
    remedy: {
      en: 'Name an address of this site that is there, without language and base path. The message shows the nearest one.',
      ja: '実在するアドレスを、言語とベースパスを除いて書きます。メッセージに最も近い候補が示されます。',
    },
    example: {
      file: moved,
      wrong: '- { from: /by/cicd/argo/, to: /by/cicd/argocd/ }\n',
      right: '- { from: /by/cicd/argo/, to: /by/cicd/argo-cd/ }\n',
    },
  },
];
