// The small page in the place of one that was withdrawn, where no route of the site makes a whole one.
// It must not touch the disk.
import type { Locale } from '../locales';
import type { TombstoneWords } from '../moved/tombstone-words';
import { escapeHtml } from '../text/escape-html';
import { smallPage } from './alias-page';
import { attribute, parseHtml } from './html';

/** @param frame a finished page, whose styles it takes over */
export function gonePage(words: TombstoneWords, locale: Locale, frame: string): string {
  const { elements, text } = parseHtml({ file: '', text: frame });
  const styles = elements
    .filter((one) => one.tagName === 'link' && attribute(one, 'rel') === 'stylesheet')
    .map(({ sourceCodeLocation: at }) => text.slice(at?.startOffset, at?.endOffset));
  const links = words.links.map(
    ({ label, href }) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`,
  );
  const body = [escapeHtml(words.since), escapeHtml(words.why), ...links]
    .map((line) => `<p>${line}</p>`)
    .join('');
  const { title } = words;
  return smallPage({ lang: locale, title, head: styles.join(''), scripts: [], body });
}
