// Where a source can be read today. It must not know who cites it.
import type { Source } from './schema';

/** Of one that no longer answers, or whose address nobody knows, the archived copy, else its repository. */
export function readableAddress({ url, archive, gone, repository }: Source): string {
  if (!gone && url !== 'not-stated') return url;
  return typeof archive === 'string' ? archive : (repository?.url ?? 'not-stated');
}
