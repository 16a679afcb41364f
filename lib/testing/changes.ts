// Changes of the invented base that a test asks for. Tests only.

/** By path: a new text, bytes, a change of the text that is there, or `null` for no such file. */
export type Changes = Readonly<
  Record<string, string | Uint8Array | ((text: string) => string) | null>
>;

/** @throws Error when the text to replace is not there once: the test would prove nothing. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" is not there exactly once`);
    return text.replace(from, () => to);
  };
}

/** Several changes of one file. */
export function swaps(...changes: readonly (readonly [string, string])[]) {
  return (text: string) => changes.reduce((before, [from, to]) => swap(from, to)(before), text);
}
