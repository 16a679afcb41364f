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

/** Where ledgers lie. An internal edition never writes into the one of the public content. */
export interface LedgerFolders {
  readonly content: string;
  readonly overlay?: string | undefined;
}

/** @returns what to add when the build is done */
export function keepLedger(
  mode: LedgerMode,
  folders: LedgerFolders,
  site: Site,
  book: Casebook,
): { problems: Problem[]; added: string[] } {
  if (mode === 'off') return { problems: [], added: [] };
  const { content, overlay } = folders;
  const open = openLedger(content, 'public');
  const own = overlay === undefined ? undefined : openLedger(overlay, 'internal');
  const added = newAddresses([...open.lines, ...(own?.lines ?? [])], site);
  const problems = [
    ...lostLines(content, open),
    ...checkLedger(open, site, book),
    ...(overlay && own ? [...lostLines(overlay, own), ...checkLedger(own, site, book)] : []),
    ...unfitAddresses(added),
  ];
  if (mode === 'write') return { problems: sortProblems(problems), added };
  const { source } = own ?? open;
  return { problems: sortProblems([...problems, ...unlisted(source, added)]), added: [] };
}
