// Compares the pages that ship React with the pages that may. Knows paths only.
import type { Problem } from '../problems';
import { addressedFile } from './file-address';

/**
 * @param marked pages whose `<main>` says data-interactive, and
 * @param listed those of lib/url/paths.ts: both below the base path, such as `/en/cases/`
 */
export function checkInteractive(marked: readonly string[], listed: readonly string[]): Problem[] {
  const problem = (page: string, expected: string, got: string, hint: string): Problem => ({
    code: 'OUT-INTERACTIVE',
    severity: 'error',
    file: `out/${addressedFile(page)}`,
    line: 1,
    column: 1,
    field: 'main',
    expected,
    got,
    hint,
  });
  const inList = new Set(listed);
  const inPages = new Set(marked);
  return [
    ...marked
      .filter((page) => !inList.has(page))
      .map((page) =>
        problem(
          page,
          'a page without data-interactive',
          'one with it',
          'List it in interactivePages of lib/url/paths.ts, or remove the mark.',
        ),
      ),
    ...listed
      .filter((page) => !inPages.has(page))
      .map((page) =>
        problem(
          page,
          'a page with data-interactive',
          'none',
          'Mark its <main>, or take it out of interactivePages of lib/url/paths.ts.',
        ),
      ),
  ];
}
