// Finds folders of the building machine in what is about to be published. It must not know where
// they come from.
import type { Problem } from '../problems';
import { problemAt, type SourceText } from '../text/source-text';

/**
 * Folders worth looking for. One of a single name (`/app`, `/root`) tells nothing of the machine and
 * may stand in any text about containers.
 */
export function tellingFolders(folders: readonly string[]): string[] {
  return folders.filter((folder) => folder.split(/[/\\]/).filter(Boolean).length > 1);
}

export function findMachinePaths(source: SourceText, folders: readonly string[]): Problem[] {
  return folders.flatMap((folder) => {
    const offset = spellings(folder)
      .map((spelling) => source.text.indexOf(spelling))
      .find((found) => found >= 0);
    if (offset === undefined) return [];
    return problemAt(source, offset, {
      code: 'OUT-PATH',
      field: 'text',
      expected: 'no folder of the building machine',
      got: `"${folder}"`,
      hint: 'Publish paths from the project folder on, or none.',
    });
  });
}

/** As it is, in JSON and in an address. */
function spellings(folder: string): readonly string[] {
  const inJson = JSON.stringify(folder).slice(1, -1);
  return [...new Set([folder, inJson, encodeURI(folder.replaceAll('\\', '/'))])];
}
