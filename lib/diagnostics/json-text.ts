// A value as JSON of one fixed look, in which no character is invisible. It must not know the value.

/** Control, bidirectional and other invisible characters are written as escapes: the value is the same. */
export function jsonText(value: unknown): string {
  const visible = JSON.stringify(value, undefined, 2).replace(
    /[\p{Cf}\p{Zl}\p{Zp}\u007F-\u009F]/gu,
    (sign) => sign.split('').map(escaped).join(''),
  );
  return `${visible}\n`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
