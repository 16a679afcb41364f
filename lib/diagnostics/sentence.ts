// A problem in words, without its place: for formats that have fields for the place.
// It must not know the formats.
import { type Problem, printable } from '../problems';

export function sentenceOf({ field, expected, got, hint }: Problem): string {
  return printable(`${field}: expected ${expected}, got ${got}.${hint ? ` ${hint}` : ''}`);
}
