// How much of what is wrong with an address is shown: enough to see that and what, never a wall of text.

const MAX_NAMED = 5;

/** Each fault once, and an ellipsis for what is left out. */
export function namedFaults(faults: readonly string[]): string[] {
  const each = [...new Set(faults)];
  return each.length > MAX_NAMED ? [...each.slice(0, MAX_NAMED), '…'] : each;
}
