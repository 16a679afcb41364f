// The one expression that prose may hold: a comment and nothing beside it.

/** @param value what stands between the braces */
export function isMdxComment(value: string): boolean {
  return /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(value);
}
