// Judges a drawing (SVG) by itself: whoever opens it alone is on our origin, without the policy of any
// page. It must not know what it shows.
import type { Problem } from '../problems';
import { problemAt, type SourceText } from '../text/source-text';
import { offsetOf, parseHtml } from './html';

const shapes = new Set(
  'svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan lineargradient radialgradient stop clippath mask pattern style'.split(
    ' ',
  ),
);

export function scanDrawing(source: SourceText): Problem[] {
  const { elements } = parseHtml(source);
  const start = elements.findIndex(({ tagName }) => tagName === 'svg');
  // What the parser of pages adds around it has no place in the text.
  const own = elements
    .slice(Math.max(0, start))
    .filter(({ sourceCodeLocation }) => sourceCodeLocation);
  return own.flatMap((element) => {
    const { tagName, attrs } = element;
    const report = (code: string, field: string, expected: string, got: string, attr?: string) =>
      problemAt(source, offsetOf(element, attr), {
        code,
        field,
        expected,
        got,
        hint: 'A drawing is shapes and words.',
      });
    const problems = shapes.has(tagName.toLowerCase())
      ? []
      : [report('OUT-ELEMENT', tagName, 'shapes and words', `<${tagName}>`)];
    for (const { name, value } of attrs) {
      const field = `${tagName} ${name}`;
      if (/^on/i.test(name)) {
        problems.push(report('OUT-HANDLER', field, 'no attribute that holds code', name, name));
      }
      const isAddress = /^(?:xlink:)?href$/.test(name) || /url\(/i.test(value);
      if (isAddress && !/^(?:#|url\(#)[\w-]+\)?$/.test(value)) {
        problems.push(
          report('OUT-URL', field, 'an address within the drawing', `"${value}"`, name),
        );
      }
    }
    return problems;
  });
}
