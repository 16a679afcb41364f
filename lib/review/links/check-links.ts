// Asks for every link, few hosts at once and each of them slowly. It must not know the network.
import type { Verdict } from './check-link';
import type { OutsideLink } from './outside-links';

export interface CheckedLink extends OutsideLink {
  readonly verdict: Verdict;
}

const hostsAtOnce = 4;

/** In the order of the links; those of one host are checked one after another. */
export async function checkLinks(
  links: readonly OutsideLink[],
  check: (url: string) => Promise<Verdict>,
): Promise<CheckedLink[]> {
  const byHost = new Map<string, OutsideLink[]>();
  for (const link of links) {
    const host = URL.canParse(link.url) ? new URL(link.url).host : '';
    byHost.set(host, [...(byHost.get(host) ?? []), link]);
  }
  const verdicts = new Map<OutsideLink, Verdict>();
  const waiting = [...byHost.values()];
  const work = async () => {
    for (let own = waiting.shift(); own; own = waiting.shift()) {
      for (const link of own) verdicts.set(link, await check(link.url));
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  return links.flatMap((link) => {
    const verdict = verdicts.get(link);
    return verdict ? [{ ...link, verdict }] : [];
  });
}
