// Text in which Japanese parts say that they are Japanese, for pages in another language.
import type { Locale } from '#lib/locales';
import { japaneseRuns } from '#lib/text/japanese-runs';

export function MarkedLanguage({ text, locale }: { text: string; locale: Locale }) {
  if (locale === 'ja') return text;
  let position = 0;
  return japaneseRuns(text).map((run) => {
    position += run.text.length;
    return run.isJapanese ? (
      <span key={position} lang="ja">
        {run.text}
      </span>
    ) : (
      run.text
    );
  });
}
