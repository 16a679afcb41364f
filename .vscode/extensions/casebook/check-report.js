// What `npm run check -- --format json` printed, as places of an editor. It must not know the editor.
'use strict';

/**
 * @param {string} output read leniently: what is not known is left out, and no output is no problem
 * @param {(file: string, line: number) => string | undefined} lineOf text of a line, counted from 0
 */
function problemsIn(output, lineOf) {
  let report;
  try {
    report = JSON.parse(output.slice(Math.max(0, output.indexOf('{'))));
  } catch {
    return undefined;
  }
  const list = Array.isArray(report?.problems) ? report.problems : [];
  return list.flatMap((problem) => {
    const { file, line, column, length, code, severity, field, expected, got, hint } =
      problem ?? {};
    if (typeof file !== 'string' || !Number.isInteger(line)) return [];
    const text = lineOf(file, line - 1) ?? '';
    const start = Number.isInteger(column) ? column - 1 : 0;
    const from = utf16At(text, start);
    const to = Number.isInteger(length) ? utf16At(text, start + length) : endOfWord(text, from);
    return {
      file,
      line: Math.max(0, line - 1),
      from,
      to: Math.max(from + 1, to),
      code: String(code ?? ''),
      isWarning: severity === 'warning',
      message: `${field}: expected ${expected}, got ${got}.${hint ? ` ${hint}` : ''}`,
    };
  });
}

/** The checker counts characters, editors count UTF-16 units. */
function utf16At(text, characters) {
  return [...text].slice(0, characters).join('').length;
}

function endOfWord(text, from) {
  const word = /^(?:"[^"]*"|'[^']*'|[^\s,\]}]+)/.exec(text.slice(from));
  return from + (word?.[0].length ?? 1);
}

module.exports = { problemsIn };
