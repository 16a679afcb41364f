// Finds source maps: they hold the source text and the folders of whoever built the site.
import type { Problem } from '../problems';
import { problemAt, type SourceText } from '../text/source-text';

export function findSourceMap(source: SourceText): Problem[] {
  const isMap = source.file.endsWith('.map');
  const named = /\.(?:js|css)$/.test(source.file)
    ? source.text.search(/[#@]\s*sourceMappingURL=/)
    : -1;
  if (!isMap && named < 0) return [];
  return [
    problemAt(source, Math.max(0, named), {
      code: 'OUT-SOURCE-MAP',
      field: isMap ? 'file' : 'text',
      expected: 'no source map',
      got: isMap ? 'one' : 'a comment that names one',
      hint: 'Build without source maps.',
    }),
  ];
}
