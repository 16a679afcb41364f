// Explanations of codes that the skeleton of a new case brings. It must not know how they are checked.
import type { CheckDoc } from './check-doc';

export const authorChecks: readonly CheckDoc[] = [
  {
    code: 'TEXT-UNFINISHED',
    severity: 'warning',
    rule: {
      en: 'No text is marked as still to be written.',
      ja: '「執筆予定」の印が残っていない。',
    },
    cause: {
      en: '`npm run new` puts this mark wherever only the author knows what belongs there. A page with it would show readers a gap.',
      ja: '`npm run new`は、著者にしか書けない箇所にこの印を置く。残したまま公開すると、読者には書きかけのページに見える。',
    },
    remedy: {
      en: 'Write the text. Where the source is silent, delete the field, or write not-stated if it must be there.',
      ja: '本文を書く。出典に記載がなければ項目ごと削除し、必須の項目ならnot-statedと書く。',
    },
    example: {
      file: 'cases/sample-ltd-2021.mdx',
      insteadOf: 'summary: One team runs the tracker on its own k3s cluster.',
      wrong: 'summary: "(to be written)"',
      right: 'summary: One team runs the tracker on its own k3s cluster.',
    },
  },
];
