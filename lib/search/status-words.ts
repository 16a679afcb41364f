// How readers ask for a status: "eks rejected", "formerly argo cd", GKEをやめた. The one list of such
// words, for both languages. It must not know tools, nor the index.
import { readAliases } from './aliases';
import { flatten } from './flat-text';
import { normalise } from './normalise';
import type { StatusField } from './search-document';

export interface StatusWord {
  /** The first of them that a tool has is meant. */
  readonly fields: readonly (StatusField | 'tags')[];
  /** The tool stands behind the words rather than before them: "stopped using X", "X rejected". */
  readonly isBehind: boolean;
}

/** Who gave a tool up may never have used it: やめた is said of both. */
const givenUp = ['used-formerly', 'rejected'] as const;
const weighed = ['considered', 'planned', 'rejected'] as const;

/**
 * Words of the status labels on the pages, as a test holds, and everyday verbs. Japanese ones are
 * found inside a word: 見送 stands for 見送った too. `mentioned` has no words, as it says nothing, and
 * 撤退 is not one, as it is an outcome.
 */
const rows: readonly (readonly [fields: StatusWord['fields'], side: string, words: string])[] = [
  [['tags'], '', 'in use, currently used, 利用中, 使用中, 稼働中, 使っている'],

  [
    ['used-formerly'],
    '',
    'in the past, until recently, 以前, 以前利用, かつて, 過去に, 元々, もともと',
  ],
  [['used-formerly'], '', '使っていた, 利用していた, 使用していた, 運用していた, 動かしていた'],
  [['used-formerly'], 'behind', 'formerly, formerly used, former, previously, previously used'],
  [['used-formerly'], 'behind', 'used to use, used to run, used to have, once used, 旧, 元'],

  [givenUp, '', 'no longer, no longer used, no longer in use, abandoned, dropped, given up'],
  [givenUp, '', 'phased out, retired, decommissioned, removed, replaced, やめた, やめる, やめて'],
  [givenUp, '', '辞めた, 止めた, 廃止, 撤去, 離れた, 離脱, 卒業, 脱却, 手放した, 使わなくな'],
  [givenUp, '', 'から移行, からの移行, から乗り換え, からの乗り換え'],
  [givenUp, '', 'から脱却, からの脱却, から切り替え, からの切り替え, から離れ, 使用終了, 利用終了'],
  [givenUp, 'behind', 'stopped, stopped using, stop using, quit, quit using, left, leave, leaving'],
  [givenUp, 'behind', 'abandon, abandoning, gave up, give up, giving up, gave up on, got rid of'],
  [givenUp, 'behind', 'no longer use, no longer uses, no longer using, no longer run, away from'],
  [givenUp, 'behind', 'migrated from, migrated off, migrated away from, migrate from, migrate off'],
  [givenUp, 'behind', 'migrate away from, migrating from, migrating off, migrating away from'],
  [givenUp, 'behind', 'migration from, migration off, migration away from, moved from, moved off'],
  [givenUp, 'behind', 'moved away from, move from, move off, move away from, moving from'],
  [givenUp, 'behind', 'moving off, moving away from, switched from, switched away from'],
  [givenUp, 'behind', 'switch from, switching from, replacing, phase out, drop, dropping, 脱'],

  [['planned'], '', 'planned, plan, plans, in future, in the future, 予定, 計画, 今後, 将来'],
  [['planned'], 'behind', 'planning, plan to, plans to, planning to, plan to use, plans to use'],
  [['planned'], 'behind', 'planning to use, going to use, wants to use, plan for, plans for'],

  [weighed, '', 'considered, under consideration, under evaluation, evaluated, 検討, 評価中, 候補'],
  [weighed, 'behind', 'considering, consider, evaluating, weighing, looking at, thinking about'],

  [['rejected'], '', 'rejected, rejection, considered not chosen, considered but rejected'],
  [['rejected'], '', 'not chosen, not adopted, not selected, ruled out, turned down, declined'],
  [['rejected'], '', 'decided against, dismissed, 見送り, 見送った, 見送, 不採用, 却下, 断念'],
  [['rejected'], '', '検討の結果見送り, 検討して不採用, 選ばな, 選ばれな, 選ばず, 選択しな'],
  [
    ['rejected'],
    '',
    '採用しな, 採用せず, 採用されな, 導入しな, 導入せず, 使わなかった, 採らなかった',
  ],
  [['rejected'], 'behind', 'reject, rejecting, rejects, rejection of, why not, turn down'],
  [['rejected'], 'behind', 'decide against, chose against, not choosing, not adopting, not using'],
  [['rejected'], 'behind', "did not choose, did not adopt, did not use, didn't choose, don't use"],
];

const words = new Map<string, StatusWord>(
  rows.flatMap(([fields, side, list]) =>
    list
      .split(', ')
      .map((phrase) => [keyOf(phrase), { fields, isBehind: side === 'behind' }] as const),
  ),
);

/** For `findAliases`. */
export const statusPhrases = readAliases(
  rows.flatMap(([, , list]) => list.split(', ').map((phrase) => [normalise(phrase)])),
);

/** @param key a stretch of a flat text. */
export function statusWord(key: string): StatusWord | undefined {
  return words.get(key);
}

/** What may stand between a tool and the words: 採用 in "EKSの採用を見送った". */
const bridges = new Set(
  [
    'adopt adopted adopting adoption use used using usage move moving migrate migrating migration',
    'switch switching run running choose choosing choice we not been being it yet',
    '採用 導入 利用 使用 運用 移行 乗 換 切 替 選択 選定 使',
  ].flatMap((line) => line.split(' ')),
);

export function isBridge(text: string): boolean {
  return bridges.has(text);
}

function keyOf(phrase: string): string {
  return flatten(normalise(phrase)).text;
}
