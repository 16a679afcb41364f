// Names of pair pages: the two case ids in alphabetical order, joined by -vs-.

export function pairId(a: string, b: string): string {
  return [a, b].sort().join('-vs-');
}

/** The two ids of a pair page; undefined when the name is no canonical pair. */
export function parsePair(pair: string): [string, string] | undefined {
  const [a, b, ...rest] = pair.split('-vs-');
  return a && b && rest.length === 0 && a < b ? [a, b] : undefined;
}
