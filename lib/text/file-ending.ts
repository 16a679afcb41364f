// What the end of a file's name tells: which ending was meant, and what programs leave behind. It must
// not know which files there are.
import { nearest } from './nearest';

/** Left behind by an editor, a system or a merge; nobody wrote it. */
export function isScrap(name: string): boolean {
  return (
    /^\.[_#]|^~\$|^#.*#$|~$|\.(?:sw[a-p]|bak|orig|rej|tmp)$/i.test(name) ||
    /^(?:\.DS_Store|\.directory|\.localized|\.gitkeep|Thumbs\.db|desktop\.ini)$/i.test(name)
  );
}

/** Other endings of the same kind, further off than a slip. */
const alike: Readonly<Record<string, readonly string[]>> = { '.mdx': ['.markdown'] };

/** The name with the ending that was meant: `x.mdx` of `x.md`, `x.MDX` or `x.mdx.txt`. */
export function withEnding(name: string, ending: string): string | undefined {
  const bare = name.replace(/\.txt$/i, '');
  const at = bare.lastIndexOf('.');
  if (at < 1) return undefined;
  const own = bare.slice(at).toLowerCase();
  const isWhole = own === ending;
  const isMeant =
    isWhole || alike[ending]?.includes(own) || (bare === name && nearest(own, [ending]));
  return isMeant ? bare.slice(0, at) + ending : undefined;
}
