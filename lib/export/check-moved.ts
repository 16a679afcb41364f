// Compares content/moved.yaml with the pages and files that were made: nothing that is there may be
// called moved or gone, and what is named must be there. It must not touch the disk.
import { locales } from '../locales';
import { live, missing } from '../moved/load';
import type { Moved } from '../moved/moved';
import type { Problem } from '../problems';
import { nearest } from '../text/nearest';
import { isPagePath, splitAnchor, splitLocale } from '../url/site-address';
import { addressedFile, fileAddress } from './file-address';
import { movedProblem } from './moved-problem';

/** Pages that say themselves that they are gone; their routes make them. */
const saysSo = /^\/(?:cases|companies|by|compare)\//;

/** @param files of the finished folder, before old addresses are added */
export function checkMoved({ moved, gone }: Moved, files: ReadonlySet<string>): Problem[] {
  const isThere = (address: string): boolean => {
    const { path } = splitAnchor(address);
    const localised = isPagePath(path) ? locales.map((locale) => `/${locale}${path}`) : [];
    return [path, ...localised].some((one) => files.has(addressedFile(one)));
  };
  const known = () => [...files].map((file) => splitLocale(fileAddress(file)).path);
  const hint = (address: string): string | undefined => {
    const near = nearest(splitAnchor(address).path, known());
    return near && `Did you mean "${near}"?`;
  };
  const problems: Problem[] = [];
  for (const { from, to, place } of moved) {
    if (!from.includes('#') && isThere(from)) {
      problems.push(movedProblem(place, 'from', live(from)));
    }
    const leadsToStone = gone.some((stone) => stone.from === splitAnchor(to).path);
    if (!isThere(to) && !leadsToStone) {
      problems.push(movedProblem(place, 'to', missing(to, hint(to))));
    }
  }
  for (const { from, instead, place } of gone) {
    if (!from.includes('#') && !saysSo.test(from) && isThere(from)) {
      problems.push(movedProblem(place, 'from', live(from)));
    }
    if (from.includes('#') && !isThere(from)) {
      problems.push(movedProblem(place, 'from', missing(from, 'Withdraw the page as a whole.')));
    }
    if (instead !== undefined && !isThere(instead)) {
      problems.push(movedProblem(place, 'instead', missing(instead, hint(instead))));
    }
  }
  return problems;
}
