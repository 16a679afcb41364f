// What is wrong with the place of an overlay: it must be a folder of its own, apart from the content.
// It must not know what is in it.
import { realpathSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';

export interface OverlayFault {
  readonly expected: string;
  readonly got: string;
  readonly hint: string;
}

/** @param contentDir an existing folder */
export function overlayFault(contentDir: string, overlayDir: string): OverlayFault | undefined {
  const expected = 'a folder of your own cases';
  const stats = statSync(overlayDir, { throwIfNoEntry: false });
  if (!stats) {
    const hint = 'Create it, or leave CASEBOOK_OVERLAY out.';
    return { expected, got: 'nothing', hint };
  }
  if (!stats.isDirectory()) {
    const hint =
      'CASEBOOK_OVERLAY names the folder that holds cases, sources, terms and companies.';
    return { expected, got: 'a file', hint };
  }
  const [content, overlay] = [realpathSync(contentDir), realpathSync(overlayDir)];
  if (!isInside(overlay, content) && !isInside(content, overlay)) return undefined;
  return {
    expected: 'a folder apart from the content',
    got: overlay === content ? 'the content itself' : 'one inside the other',
    hint: 'What is internal would be published with the next public build: keep it elsewhere.',
  };
}

/** The same as a sentence about the setting; none where nothing is wrong, or the content is missing. */
export function overlayProblem(contentDir: string, overlayDir: string | undefined): string[] {
  const isThere = statSync(contentDir, { throwIfNoEntry: false })?.isDirectory();
  const fault = overlayDir && isThere ? overlayFault(contentDir, overlayDir) : undefined;
  if (!fault) return [];
  const { expected, got, hint } = fault;
  return [`CASEBOOK_OVERLAY must be ${expected}, got ${got}: "${overlayDir}". ${hint}`];
}

function isInside(folder: string, other: string): boolean {
  const way = relative(other, folder);
  // On Windows, a path to another drive stays absolute.
  return (
    way === '' || !(way === '..' || way.startsWith(`..${sep}`) || /^([a-z]:|[\\/])/i.test(way))
  );
}
