// Tells search engines to leave a page alone: every page of an internal edition, whoever made it. It must
// not know which pages there are.
import type { SourceText } from '../text/source-text';
import { attribute, parseHtml } from './html';

/** The page with the word behind its charset; a page without charset is a problem of its policy. */
export function addNoindex(source: SourceText): string {
  const charset = parseHtml(source).elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined,
  );
  const end = charset?.sourceCodeLocation?.endOffset;
  if (end === undefined) return source.text;
  const meta = '<meta name="robots" content="noindex, nofollow"/>';
  return source.text.slice(0, end) + meta + source.text.slice(end);
}
