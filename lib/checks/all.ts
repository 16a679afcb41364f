// The explanations of all codes of the checker. It must not know how anything is checked.
import type { CheckDoc } from './check-doc';

export const allChecks: readonly CheckDoc[] = [
  {
    code: 'TEXT-BOM',
    severity: 'warning',
    rule: {
      en: 'A file does not start with a byte order mark.',
      ja: 'ファイルの先頭にバイト順マーク（BOM）を置かない。',
    },
    cause: {
      en: 'Some editors on Windows write three invisible bytes before the text.',
      ja: 'Windowsの一部のエディターは、本文の前に見えない3バイトを書き込む。',
    },
    remedy: {
      en: 'Save the file as UTF-8 without it, or run npm run check -- --fix.',
      ja: 'BOMなしのUTF-8で保存するか、npm run check -- --fix を実行する。',
    },
    example: {
      wrong: { en: 'EF BB BF, then the text', ja: 'EF BB BF の後に本文' },
      right: { en: 'the text alone', ja: '本文だけ' },
    },
  },
  {
    code: 'TERM-UNKNOWN',
    severity: 'error',
    rule: {
      en: 'A term stands in its terms file.',
      ja: '用語はその用語ファイルに載っている。',
    },
    cause: {
      en: 'A slip, or the usual name of a product in place of its id. Two spellings would be two entries of the filter.',
      ja: '打ち間違い、またはidの代わりに製品の通称を書いた場合。表記が2つあると、絞り込みの項目も2つになってしまう。',
    },
    remedy: {
      en: 'Write the id that the message names, or add the term to its file.',
      ja: 'メッセージが示すidを書くか、用語ファイルに用語を追加する。',
    },
    example: {
      file: 'cases/sample-ltd-2021.mdx',
      insteadOf: 'is: argo-cd',
      wrong: 'is: ArgoCD',
      right: 'is: argo-cd',
    },
  },
];
