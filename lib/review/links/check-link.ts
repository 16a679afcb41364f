// What became of one address on the web. Only a certain death is one: whatever else stands between us
// and the page means that it could not be checked.
import { isPublicAddress } from '../../text/web-address';
import { LinkFault } from './link-fault';

export type Verdict =
  | { readonly state: 'answers' }
  /** For good, as its host says. */
  | { readonly state: 'redirected'; readonly to: string }
  | { readonly state: 'dead'; readonly why: string }
  | { readonly state: 'unchecked'; readonly why: string }
  /** Content may not lead there, or a redirect does. */
  | { readonly state: 'refused'; readonly why: string };

/** What a server says of an address, without its body. */
export interface Answer {
  readonly status: number;
  readonly location?: string | undefined;
  readonly retryAfter?: string | undefined;
}

export interface Asking {
  readonly ask: (url: URL, method: 'HEAD' | 'GET') => Promise<Answer>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Called when a host wants to be left alone for longer than we wait. */
  readonly leave: (host: string) => void;
  /** Milliseconds since 1970, for dates in `Retry-After`. */
  readonly now: () => number;
}

const mostRedirects = 5;
const longestWait = 60_000;

const redirects = [301, 302, 303, 307, 308];
const permanent = [301, 308];
/** What servers say to a HEAD that they would answer with GET. */
const notForHead = [400, 403, 404, 405, 410, 501];

export async function checkLink(link: string, asking: Asking): Promise<Verdict> {
  let at = link;
  let movedTo: string | undefined;
  let isPermanent = true;
  try {
    for (let hop = 0; hop <= mostRedirects; hop++) {
      if (!isPublicAddress(at)) return { state: 'refused', why: `${at} is no public address` };
      const url = new URL(at);
      const { status, location } = await patiently(url, asking);
      if (!redirects.includes(status) || location === undefined) {
        return judge(status, movedTo);
      }
      if (!URL.canParse(location, at)) {
        return { state: 'unchecked', why: `answered ${status} with an address that is none` };
      }
      at = new URL(location, at).href;
      isPermanent = isPermanent && permanent.includes(status);
      if (isPermanent) movedTo = at;
    }
    return { state: 'unchecked', why: `more than ${mostRedirects} redirects` };
  } catch (error) {
    if (!(error instanceof LinkFault)) throw error;
    return { state: error.kind === 'refused' ? 'refused' : 'unchecked', why: error.message };
  }
}

function judge(status: number, movedTo: string | undefined): Verdict {
  if (status >= 200 && status < 300) {
    return movedTo === undefined ? { state: 'answers' } : { state: 'redirected', to: movedTo };
  }
  const why = `answered ${status}`;
  return { state: status === 404 || status === 410 ? 'dead' : 'unchecked', why };
}

/** HEAD, then GET where that may help; once more when the host names a short time to wait. */
async function patiently(url: URL, asking: Asking): Promise<Answer> {
  const first = await headThenGet(url, asking);
  if (first.status !== 429 && first.status !== 503) return first;
  const wait = waitOf(first.retryAfter, asking.now());
  if (wait === undefined) return first;
  if (wait > longestWait) {
    asking.leave(url.host);
    return first;
  }
  await asking.sleep(wait);
  return headThenGet(url, asking);
}

async function headThenGet(url: URL, { ask }: Asking): Promise<Answer> {
  const answer = await ask(url, 'HEAD');
  return notForHead.includes(answer.status) ? ask(url, 'GET') : answer;
}

/** `Retry-After` is seconds or a date; undefined where there is none that can be read. */
function waitOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
