// What a build does with the list of all published addresses: proves each line, and finds what is new.

import type { Casebook } from '#lib/casebook';
import { lostLines, openLedger } from '#lib/export/ledger-file.node';
import {
  checkLedger,
  newAddresses,
  type Site,
  unfitAddresses,
  unlisted,
} from '../export/check-ledger';
import { type Problem, sortProblems } from '../problems';

/** `write` adds what is new, `check` refuses it, `off` does not look. */
export const ledgerModes = ['write', 'check', 'off'] as const;

export type LedgerMode = (typeof ledgerModes)[number];

/** @returns what to add when the build is done */
export function keepLedger(
  mode: LedgerMode,
  content: string,
  site: Site,
  book: Casebook,
): { problems: Problem[]; added: string[] } {
  if (mode === 'off') return { problems: [], added: [] };
  const ledger = openLedger(content);
  const added = newAddresses(ledger.lines, site);
  const problems = [
    ...lostLines(content, ledger),
    ...checkLedger(ledger, site, book),
    ...unfitAddresses(added),
  ];
  if (mode === 'write') return { problems: sortProblems(problems), added };
  return { problems: sortProblems([...problems, ...unlisted(ledger.source, added)]), added: [] };
}
