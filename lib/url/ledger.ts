// The list of all addresses ever published: one a line, below the base path. It must not know which
// of them still answer.
import type { Problem } from '../problems';
import { problemAt, type SourceText } from '../text/source-text';

/** `/en/cases/x-2019/`, `/api/v1/cases.json`, each with an anchor or without. */
const address = /^\/(?:[a-z0-9][a-z0-9._-]*\/)*(?:[a-z0-9][a-z0-9._-]*)?(?:#[^\s#]+)?$/;

/** @param source undefined where nothing was published yet */
export function readLedger(source: SourceText | undefined): {
  addresses: string[];
  problems: Problem[];
} {
  const addresses: string[] = [];
  const problems: Problem[] = [];
  let offset = 0;
  for (const line of source?.text.split('\n') ?? []) {
    if (address.test(line)) addresses.push(line);
    else if (source && line !== '') {
      problems.push(
        problemAt(source, offset, {
          code: 'LEDGER-FORM',
          field: 'line',
          expected: 'an address below the base path, such as /en/cases/',
          got: `"${line.slice(0, 80)}"`,
          hint: 'Lines are only ever added, by the build; restore the line as it was.',
        }),
      );
    }
    offset += line.length + 1;
  }
  return { addresses, problems };
}
