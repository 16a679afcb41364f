// Follows the links between the files of a finished folder: each must lead to a file, and each
// fragment to an id in it. It must not read the files itself.
import type { Problem } from '../problems';
import { nearest } from '../text/nearest';
import { problemAt } from '../text/source-text';
import type { InternalLink } from './addresses';
import { addressedFile, fileAddress } from './file-address';

/** What the other pages need to know of a page, small enough to keep of every page at once. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly InternalLink[];
}

interface Folder {
  /** By path below the folder, such as `en/cases/index.html`. */
  readonly pages: ReadonlyMap<string, PageLinks>;
  /** All files of the folder, pages included. */
  readonly files: ReadonlySet<string>;
  readonly basePath: string;
  /** Name of a page in messages, and its text; asked for only where something is wrong. */
  readonly source: (page: string) => { file: string; text: string };
}

export function checkLinks(folder: Folder): Problem[] {
  const addresses = [...folder.files].map(fileAddress);
  const meant = new Map<string, string | undefined>();
  const didYouMean = (path: string): string => {
    if (!meant.has(path)) meant.set(path, nearest(path, addresses));
    const found = meant.get(path);
    return found
      ? `Did you mean "${folder.basePath}${found}"?`
      : 'Remove the link or add the page.';
  };
  return [...folder.pages].flatMap(([page, { links }]) =>
    links.flatMap((link) => {
      const fault = faultOf(link, folder, didYouMean);
      const got = `"${link.address}"`;
      return fault
        ? problemAt(folder.source(page), link.offset, { ...fault, field: link.field, got })
        : [];
    }),
  );
}

function faultOf(
  { path, fragment }: InternalLink,
  { pages, files, basePath }: Folder,
  didYouMean: (path: string) => string,
): Pick<Problem, 'code' | 'expected' | 'hint'> | undefined {
  if (path === undefined) {
    const hint = 'Make it with lib/url/paths.ts.';
    return { code: 'OUT-LINK', expected: `a path below "${basePath}/"`, hint };
  }
  const file = addressedFile(path);
  if (!files.has(file)) {
    const unslashed = files.has(`${file}/index.html`);
    const hint = unslashed ? 'Add the slash at the end.' : didYouMean(path);
    return { code: 'OUT-LINK', expected: 'the address of a page or file', hint };
  }
  const ids = pages.get(file)?.ids;
  if (!ids || fragment === '' || fragment === 'top' || ids.has(fragment)) return undefined;
  const near = nearest(fragment, ids);
  const hint = near ? `Did you mean "#${near}"?` : 'Remove the fragment or give the place this id.';
  return { code: 'OUT-ANCHOR', expected: 'an id of that page', hint };
}
