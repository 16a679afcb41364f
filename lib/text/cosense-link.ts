// A link in Cosense. It must not know where it leads.
import { escapeCosense } from './escape-cosense';

/** `[words address]`: the address is what follows the last space. */
export function cosenseLink({
  text,
  url,
}: {
  readonly text: string;
  readonly url: string;
}): string {
  const words = escapeCosense(text)
    // Signs and a space at the beginning would make the words bold, struck through or larger.
    .replace(/^[!-/<-?_{-~]+(?=\s|$)/, (signs) => [...signs].map(wide).join(''))
    // An address in the words would be the one that is linked.
    .replaceAll('://', '：//');
  return `[${words} ${url.replace(/[\s[\]]/g, encodeURIComponent)}]`;
}

/** The full-width form of a sign of ASCII. */
const wide = (sign: string): string => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0);
