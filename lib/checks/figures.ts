// Codes of figures. It must not know how they are checked.
import type { CheckDoc } from './check-doc';

export const figureChecks: readonly CheckDoc[] = [
  {
    code: 'FIGURE-SIZE',
    severity: 'warning',
    rule: {
      en: 'A figure is of a size that its metric can have.',
      ja: '数値が、その指標としてありうる大きさである。',
    },
    cause: {
      en: 'A key was held too long, a figure was pasted twice, or requests were entered as nodes. It is far beyond the bands of its metric; the case would lead every list that is sorted by size.',
      ja: 'キーを押しすぎた、数値を2回貼り付けた、リクエスト数をノード数に書いた、といった場合に起こります。指標の区分から大きく外れており、規模順の一覧ではその事例が先頭に来てしまいます。',
    },
    remedy: {
      en: 'Compare the figure with the source. If it is right, another metric is meant, or it lacks its `unit`.',
      ja: '出典の数値と見比べます。数値が正しければ、指標が違うか、`unit`が抜けています。',
    },
    example: {
      file: 'cases/sample-ltd-2021.mdx',
      insteadOf: 'metric: nodes, value: 3,',
      beside: {
        'terms/metric.yaml':
          '- { id: nodes, label: nodes, cncf: null, bands: [11, 51, 201], definition: { en: Invented., ja: 架空。 } }\n- { id: pods, label: pods, cncf: null, definition: { en: Invented., ja: 架空。 } }\n',
      },
      wrong: 'metric: nodes, value: 33333333333,',
      right: 'metric: nodes, value: 3,',
    },
  },
];
