// One line on what was mended. It must not know how.
import { type Problem, printable } from '../problems';

/** `file:line:col CODE fixed: "ArgoCD" → "argo-cd"` */
export function fixedLine({ file, line, column, code, expected, fix }: Problem): string {
  return printable(`${file}:${line}:${column} ${code} fixed: ${changeOf(fix) ?? expected}`);
}

function changeOf(fix: Problem['fix']): string | undefined {
  if (!fix || fix.was + fix.text === '') return undefined;
  // What has quotes of its own needs no others.
  const isBare = /["']/.test(fix.was + fix.text);
  return isBare ? `${fix.was} → ${fix.text}` : `"${fix.was}" → "${fix.text}"`;
}
