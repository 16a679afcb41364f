// Codes of what is left in a file that is not finished. It must not know how they are checked.
import type { CheckDoc } from './check-doc';

export const unfinishedChecks: readonly CheckDoc[] = [
  {
    code: 'TEXT-CONFLICT',
    severity: 'error',
    rule: {
      en: 'No merge conflict is left in a file.',
      ja: 'マージの競合が残っていない。',
    },
    cause: {
      en: 'Git could not join two changes of the same lines and left both between `<<<<<<<` and `>>>>>>>`. Readers would see both versions, or neither.',
      ja: '同じ行への変更をGitが統合できず、両方を`<<<<<<<`と`>>>>>>>`の間に残しています。このままでは、読者に両方が見えるか、どちらも見えなくなります。',
    },
    remedy: {
      en: 'Keep what is right of the two versions and delete the three lines with the signs.',
      ja: '2つのうち正しいほうを残し、記号の3行を削除します。',
    },
    example: {
      file: 'cases/sample-ltd-2021.mdx',
      insteadOf: 'product: not-stated\n',
      wrong: '<<<<<<< HEAD\nproduct: not-stated\n=======\nproduct: unknown\n>>>>>>> other\n',
      right: 'product: not-stated\n',
    },
  },
  {
    code: 'TEXT-UNFINISHED',
    severity: 'warning',
    rule: {
      en: 'No text is marked as still to be written.',
      ja: '「執筆予定」の印が残っていない。',
    },
    cause: {
      en: '`npm run new` puts this mark wherever only the author knows what belongs there; a `TODO` or `FIXME` in prose, or `TBD` as the whole of a text, says the same. A page with it would show readers a gap.',
      ja: '`npm run new`は、書き手にしかわからない箇所にこの印を置きます。本文の`TODO`や`FIXME`、項目の値が`TBD`だけの場合も同じ意味です。残したまま公開すると、読者には書きかけのページに見えます。',
    },
    remedy: {
      en: 'Write the text. Where the source is silent, delete the field, or write not-stated if it must be there.',
      ja: '本文を書きます。出典に記載がなければ項目ごと削除し、必須の項目なら`not-stated`と書きます。',
    },
    example: {
      file: 'cases/sample-ltd-2021.mdx',
      insteadOf: 'summary: One team runs the tracker on its own k3s cluster.',
      wrong: 'summary: "(to be written)"',
      right: 'summary: One team runs the tracker on its own k3s cluster.',
    },
  },
];
