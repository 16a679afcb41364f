// Pairs of hiragana that stand in nearly every Japanese text and tell nothing about it.

/** Pairs from endings, particles and pronouns; neither indexed nor searched. */
export const frequentHiragana: ReadonlySet<string> = new Set(
  [
    'する した して しま され さん です でし でき ます まし ませ',
    'ある あり あっ いる いた いて いう いく って った てい たい たの',
    'ため から まで など より ほど だけ ので のに では には とは へは',
    'なる なり なっ なく ない なか ても でも とし こと もの この その どの',
    'これ それ ここ よう うに うな れる れて れた られ せる また のは のか',
  ].flatMap((line) => line.split(' ')),
);
