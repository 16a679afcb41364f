// Cuts a text where it changes between Japanese and other writing, so that pages can say which
// language a part is in. It must not know pages.

const JAPANESE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、。「」（）]+(?:[ 　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、。「」（）]+)*/gu;

export interface TextRun {
  readonly text: string;
  readonly isJapanese: boolean;
}

/** The runs joined give the text again; none is empty. */
export function japaneseRuns(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let position = 0;
  for (const match of text.matchAll(JAPANESE)) {
    if (match.index > position) {
      runs.push({ text: text.slice(position, match.index), isJapanese: false });
    }
    runs.push({ text: match[0], isJapanese: true });
    position = match.index + match[0].length;
  }
  if (position < text.length) runs.push({ text: text.slice(position), isJapanese: false });
  return runs;
}
