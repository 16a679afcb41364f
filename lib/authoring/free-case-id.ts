// The id of a new case, and whether anybody has or had it: ids stand in addresses for ever. It must not
// know how an author is asked.
import { idFinding } from '../cases/file-name';
import { type FlagFault, typed } from './flag-fault';

/** `<company>-<year>`, or with the part of the company it is about. */
export function caseId(company: string, subject: string, year: string): string {
  return [company, subject, year].filter((part) => part !== '').join('-');
}

/**
 * @param owners who has or had an id: a case, the alias of one, a tombstone, in words
 * @returns what is wrong with the id, with a free one
 */
export function caseIdFault(
  { company, subject, year }: { company: string; subject: string; year: string },
  owners: ReadonlyMap<string, string>,
): FlagFault | undefined {
  const id = caseId(company, subject, year);
  const unfit = idFinding(id);
  if (unfit) {
    const hint = 'Shorten or reword --subject.';
    return { flag: '--subject', expected: unfit.expected, got: unfit.got, hint };
  }
  const owner = owners.get(id);
  if (owner === undefined) return undefined;
  const hint = `Name the part of the company it is about, for example: --subject ${freeSubject(company, subject, year, owners)}.`;
  return {
    flag: '--subject',
    expected: 'an id that no case has or had',
    got: `${typed(id)}, ${owner}`,
    hint,
  };
}

function freeSubject(
  company: string,
  subject: string,
  year: string,
  owners: ReadonlyMap<string, string>,
): string {
  for (let number = 2; ; number++) {
    const next = `${subject || 'part'}-${number}`;
    if (!owners.has(caseId(company, next, year))) return next;
  }
}

/** Who has or had each id, from the base and from what moved or is gone. */
export function idOwners({
  ids,
  moved,
  gone,
}: {
  readonly ids: readonly string[];
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly gone: readonly { readonly from: string }[];
}): Map<string, string> {
  const idIn = (path: string) => /^\/cases\/([^/#]+)\/$/.exec(path)?.[1];
  const owners = new Map<string, string>();
  for (const { from } of gone) {
    const id = idIn(from);
    if (id) owners.set(id, 'the id of a case that was withdrawn');
  }
  for (const { from, to } of moved) {
    const id = idIn(from);
    if (id) owners.set(id, `an old id of ${idIn(to) ?? to}`);
  }
  for (const id of ids) owners.set(id, 'the id of a case');
  return owners;
}
