// What to say of a published address that no longer answers: the very line to write, and where.
// It must not know how anybody found out.
import type { Problem } from '../problems';
import { nearest } from '../text/nearest';
import { problemAt, type SourceText } from '../text/source-text';
import { splitAnchor } from '../url/site-address';

interface DeadAddress {
  /** Without language: `/cases/old-2019/`, `/cases/x-2019/#old`. */
  readonly address: string;
  /** What it may be called today: addresses of the same kind, without language. */
  readonly candidates: readonly string[];
  /** Old ids that a case has already, by its address. */
  readonly aliases?: (address: string) => readonly string[];
  /** How many other lines of the ledger wait for the same remedy. */
  readonly others?: number;
}

/** A problem at a line of the ledger. */
export function deadAddress(source: SourceText, offset: number, dead: DeadAddress): Problem {
  const { address, others = 0 } = dead;
  const more = others > 0 ? ` (and ${others} more ${others === 1 ? 'line' : 'lines'} like it)` : '';
  const got = `none at "${address}"${more}`;
  const expected = 'a page, alias or tombstone at every address ever published';
  return problemAt(source, offset, {
    code: 'LEDGER-DEAD',
    field: 'line',
    expected,
    got,
    hint: [renamed(dead), `If it is gone, write \`${tombstone(address)}\` in content/moved.yaml.`]
      .filter(Boolean)
      .join(' '),
  });
}

function renamed({ address, candidates, aliases }: DeadAddress): string | undefined {
  const { path, anchor } = splitAnchor(address);
  const name = anchor ?? path;
  const names = new Map(candidates.map((one) => [splitAnchor(one).anchor ?? one, one]));
  const found =
    nearest(name, names.keys()) ?? (names.size === 1 ? [...names.keys()][0] : undefined);
  const now = found && names.get(found);
  if (!now) return undefined;
  const id = caseId(now);
  if (anchor === undefined && id) {
    const ids = [...(aliases?.(now) ?? []), caseId(path)];
    return `If it is "${id}" now, write \`aliases: [${ids.join(', ')}]\` in content/cases/${id}.mdx.`;
  }
  const entry = `- { from: ${quote(address)}, to: ${quote(now)} }`;
  return `If it is "${found}" now, write \`${entry}\` in content/moved.yaml.`;
}

/** Complete: it can be pasted, and then says why in better words. */
function tombstone(address: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return `- { from: ${quote(address)}, gone: "${today}", why: { en: Withdrawn., ja: 取り下げた。 } }`;
}

const quote = (address: string): string => (address.includes('#') ? `"${address}"` : address);

const caseId = (path: string): string | undefined => /^\/cases\/([^/#]+)\/$/.exec(path)?.[1];
