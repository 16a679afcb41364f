// A line of CSV (RFC 4180). Cells that a spreadsheet would take for a formula begin with an apostrophe.
// See https://owasp.org/www-community/attacks/CSV_Injection

/** Excel takes a file for UTF-8 only when it begins with this mark. */
export const byteOrderMark = '\uFEFF';

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
