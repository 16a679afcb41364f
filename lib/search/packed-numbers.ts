// Whole numbers from 0 as text, small ones as one character. It must not know what they count.

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** By code unit: what a digit counts. A table, because loading an index reads half a million of them. */
const values = new Uint8Array(128);
for (const [value, digit] of [...digits].entries()) values[digit.charCodeAt(0)] = value;

/** Smaller numbers are one digit; larger ones begin with one of the other sixteen, which tells their length. */
const small = 48;
const medium = small + 15 * 64;
const last = 63;

/** @param value below 2^24. */
export function packNumber(value: number): string {
  const digit = (n: number) => digits.charAt(n & last);
  if (value < small) return digit(value);
  const rest = value - small;
  if (value < medium) return digit(small + (rest >> 6)) + digit(rest);
  const large = value - medium;
  return `${digit(last)}${digit(large >> 18)}${digit(large >> 12)}${digit(large >> 6)}${digit(large)}`;
}

/** How many characters a number has, by the code of its first. */
export function numberLength(code: number): number {
  const first = values[code] ?? 0;
  if (first < small) return 1;
  return first < last ? 2 : 5;
}

/** The numbers of a text that `packNumber` made. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let at = 0;
  const next = () => values[text.charCodeAt(at++)] ?? 0;
  while (at < text.length) {
    const first = next();
    if (first < small) numbers.push(first);
    else if (first < last) numbers.push(small + (first - small) * 64 + next());
    else numbers.push(medium + ((next() * 64 + next()) * 64 + next()) * 64 + next());
  }
  return numbers;
}
