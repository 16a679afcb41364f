// Which company an author means: by id, name or alias in any script; a new one gets an id and an entry.
// It must not know where companies are kept.
import { foldName } from '../text/fold-name';
import { ID_PATTERN } from '../text/id-pattern';
import { nearest } from '../text/nearest';
import { type FlagFault, textFault, typed } from './flag-fault';
import { slugOf } from './slug';

export interface KnownCompany {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
}

export type CompanyChoice =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly id: string; readonly name: string }
  /** Nobody can tell a slip from a new company, so the author is asked. */
  | { readonly kind: 'near'; readonly id: string; readonly name: string }
  | { readonly kind: 'wrong'; readonly fault: FlagFault };

const namesOf = ({ id, name, aliases }: KnownCompany) => [id, ...Object.values(name), ...aliases];

/**
 * @param ownId id for a new company, where the author gives one
 * @param isNew the author says that it is none of those that are there
 */
export function findCompany(
  text: string,
  companies: readonly KnownCompany[],
  { ownId, isNew = false }: { readonly ownId?: string | undefined; readonly isNew?: boolean } = {},
): CompanyChoice {
  const wrong = (fault: FlagFault): CompanyChoice => ({ kind: 'wrong', fault });
  const name = text.normalize('NFC').trim();
  const unfit = nameFault(name);
  if (unfit) return wrong(unfit);
  const owners = new Map(
    companies.flatMap((company) => namesOf(company).map((one) => [foldName(one), company.id])),
  );
  const known = owners.get(foldName(name));
  if (known) return { kind: 'known', id: known };
  const near = owners.get(nearest(foldName(name), owners.keys()) ?? '');
  if (near && !isNew && !ownId) return { kind: 'near', id: near, name };
  const id = ownId ?? slugOf(name);
  if (!ID_PATTERN.test(id) || id.split('-').includes('vs') || id.length > 40) {
    const got = ownId === undefined ? `no Latin letters in ${typed(name)}` : typed(ownId);
    const expected =
      'an id of lower-case ASCII words joined by "-", none of them "vs", at most 40 long';
    const hint = ownId === undefined ? 'Give one: --company-id example-co.' : undefined;
    return wrong({ flag: '--company-id', expected, got, hint });
  }
  const taken = owners.get(foldName(id));
  if (taken) {
    const hint = `If it is this company, use --company ${taken}; else choose another --company-id.`;
    const got = `${typed(id)}, a name of "${taken}"`;
    return wrong({ flag: '--company-id', expected: 'an id that is no name of another', got, hint });
  }
  return { kind: 'new', id, name };
}

/** A name is no path, and has something to read in it. */
function nameFault(name: string): FlagFault | undefined {
  const flag = '--company';
  const fault = textFault(flag, name, 80);
  if (fault) return fault;
  if (/[/\\]|\.\./.test(name) || !/[\p{L}\p{N}]/u.test(name)) {
    const expected = 'the id or name of a company, without "/", "\\" and ".."';
    return { flag, expected, got: typed(name) };
  }
  return undefined;
}
