// What the checks of links found, weighed against what need not be reported. It must not know how it is
// written.
import { isCopyOf } from './archived-address';
import type { CheckedLink } from './check-links';
import type { LinkUse } from './outside-links';
import type { Suppression } from './suppressions';

export interface LinkFinding {
  /** `error`: somebody must do something. `note`: worth a look. */
  readonly weight: 'error' | 'note';
  readonly what: 'dead' | 'refused' | 'redirected' | 'unchecked' | 'wrong-copy' | 'suppression';
  readonly url: string;
  readonly says: string;
  readonly uses: readonly LinkUse[];
}

export interface LinkReport {
  readonly links: number;
  readonly answered: number;
  /** Of a finding that is not reported, until when and why. */
  readonly suppressed: readonly Suppression[];
  /** Errors first, otherwise by kind and address. */
  readonly findings: readonly LinkFinding[];
}

interface Options {
  readonly suppressions: readonly Suppression[];
  /** `2026-11-21` */
  readonly today: string;
  /** Whether all links of the base were checked: else a suppression may belong to another one. */
  readonly isWhole: boolean;
}

export function linkReport(
  checked: readonly CheckedLink[],
  { suppressions, today, isWhole }: Options,
): LinkReport {
  const found = [...checked.flatMap(findingOf), ...checked.flatMap(wrongCopies)];
  const inForce = suppressions.filter(({ until }) => until >= today);
  const holds = ({ url }: LinkFinding) => inForce.some((one) => one.url === url);
  const faults = suppressions.flatMap((one): LinkFinding[] => {
    const isNeeded = found.some(({ url }) => url === one.url);
    const isChecked = isWhole || checked.some(({ url }) => url === one.url);
    const says =
      one.until < today
        ? `the suppression ended on ${one.until}: look at the link again, and delete the entry or give it a new day`
        : !isNeeded && isChecked
          ? 'the suppression is needless: delete the entry'
          : undefined;
    if (!says) return [];
    return [{ weight: 'error', what: 'suppression', url: one.url, says, uses: [] }];
  });
  return {
    links: checked.length,
    answered: checked.filter(({ verdict }) => verdict.state === 'answers').length,
    suppressed: inForce.filter(({ url }) => found.some((one) => one.url === url)),
    findings: [...found.filter((one) => !holds(one)), ...faults].sort(inOrder),
  };
}

function findingOf({ url, uses, verdict }: CheckedLink): LinkFinding[] {
  const finding = (weight: LinkFinding['weight'], what: LinkFinding['what'], says: string) => [
    { weight, what, url, says, uses },
  ];
  switch (verdict.state) {
    case 'answers':
      return [];
    case 'redirected':
      return finding('note', 'redirected', `moved for good to ${verdict.to}`);
    case 'unchecked':
      return finding('note', 'unchecked', `could not be checked: ${verdict.why}`);
    case 'refused':
      return finding('error', 'refused', `must not be linked: ${verdict.why}`);
    case 'dead':
      return finding('error', 'dead', `${verdict.why}; ${copyOf(uses)}`);
  }
}

function copyOf(uses: readonly LinkUse[]): string {
  const copy = uses.find(({ archive }) => archive !== undefined)?.archive;
  if (copy !== undefined) return `mark it as gone: an archived copy is recorded, ${copy}`;
  return 'no archived copy is recorded: look for one';
}

function wrongCopies({ url, uses }: CheckedLink): LinkFinding[] {
  return uses.flatMap((use) =>
    use.archive !== undefined && isCopyOf(use.archive, url) === false
      ? [
          {
            weight: 'error',
            what: 'wrong-copy',
            url,
            says: `the archived copy is of another address: ${use.archive}`,
            uses: [use],
          },
        ]
      : [],
  );
}

const order = ['dead', 'refused', 'wrong-copy', 'suppression', 'redirected', 'unchecked'];

function inOrder(a: LinkFinding, b: LinkFinding): number {
  return order.indexOf(a.what) - order.indexOf(b.what) || (a.url < b.url ? -1 : 1);
}
