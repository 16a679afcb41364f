// The year in what somebody typed as one. It must not know what it is for.
import { halfWidth } from './half-width';

/** The only four digits that stand alone, such as those of `2022年`. */
export function yearIn(text: string): string | undefined {
  const [, year] = /^\D*(\d{4})\D*$/.exec(halfWidth(text)) ?? [];
  return year;
}
