// The list of all addresses ever published: one a line, below the base path. It must not know which
// of them still answer.
import type { Problem } from '../problems';
import { problemAt, type SourceText } from '../text/source-text';

/** `/en/cases/x-2019/`, `/api/v1/cases.json`, each with an anchor or without. */
const pattern = /^\/(?:[a-z0-9][a-z0-9._-]*\/)*(?:[a-z0-9][a-z0-9._-]*)?(?:#[^\s#]+)?$/;

/** Longer than any page that people write: every address of a large base stands in it. */
export const ledgerMebibytes = 64;

export interface LedgerLine {
  readonly address: string;
  /** Where the line begins in the file. */
  readonly offset: number;
}

/** Whether the ledger can hold it. */
export function isLedgerAddress(address: string): boolean {
  return pattern.test(address);
}

/** @param source undefined where nothing was published yet */
export function readLedger(source: SourceText | undefined): {
  lines: LedgerLine[];
  problems: Problem[];
} {
  const lines: LedgerLine[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, { address: string; line: number }>();
  let offset = 0;
  for (const [i, address] of (source?.text.split('\n') ?? []).entries()) {
    const report = (code: string, expected: string, got: string, hint: string) => {
      if (!source) return;
      problems.push(problemAt(source, offset, { code, field: 'line', expected, got, hint }));
    };
    const other = seen.get(address.toLowerCase());
    if (address !== '' && !isLedgerAddress(address)) {
      const hint = 'Lines are only ever added, by the build; restore the line as it was.';
      const got = `"${address.slice(0, 80)}"`;
      report('LEDGER-FORM', 'an address below the base path, such as /en/cases/', got, hint);
    } else if (other) {
      const got = `"${address}", which line ${other.line} has${other.address === address ? '' : ` as "${other.address}"`}`;
      const hint = 'Delete the line that no build wrote.';
      report('LEDGER-TWICE', 'an address that no other line has', got, hint);
    } else if (address !== '') {
      lines.push({ address, offset });
      seen.set(address.toLowerCase(), { address, line: i + 1 });
    }
    offset += address.length + 1;
  }
  return { lines, problems };
}
