// One request to one address on the web, sent only to a machine that was judged before. It must not know
// why it is sent.
import { lookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Answer } from './check-link';
import { LinkFault } from './link-fault';
import { isPublicIp } from './public-ip';

/** The ways to the outside, so that tests need none. */
export interface Network {
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly mayConnect: (ip: string) => boolean;
}

export const publicNetwork: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mayConnect: isPublicIp,
};

export interface AskOptions {
  readonly network: Network;
  readonly userAgent: string;
  /** For everything together: name, connection and answer. */
  readonly timeout: number;
}

/**
 * Status and headers alone: no body is read, however long it is.
 * @throws LinkFault when there is no answer, or it may not be asked
 */
export async function ask(url: URL, method: 'HEAD' | 'GET', options: AskOptions): Promise<Answer> {
  const signal = AbortSignal.timeout(options.timeout);
  const ip = await within(signal, checkedIp(url, options.network));
  return within(signal, send(url, method, ip, options.userAgent, signal));
}

/** A name with one inner address among others is refused: the next connection could be to that one. */
async function checkedIp({ hostname }: URL, { resolve, mayConnect }: Network): Promise<string> {
  const literal = hostname.replace(/^\[|\]$/g, '');
  const ips = isIP(literal) ? [literal] : await resolve(hostname);
  const [first] = ips;
  if (first === undefined) throw new LinkFault('unreachable', `${hostname} has no address`);
  const inner = ips.find((ip) => !mayConnect(ip));
  if (inner) throw new LinkFault('refused', `${hostname} is ${inner}, which is not public`);
  return first;
}

function send(
  url: URL,
  method: string,
  ip: string,
  userAgent: string,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((done, failed) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method,
      signal,
      agent: false,
      headers: { 'user-agent': userAgent, accept: '*/*' },
      // The name is not asked again: whatever it says by now, the connection goes where it was checked.
      lookup: (_host, { all }, found) => {
        const family = isIP(ip);
        if (all) found(null, [{ address: ip, family }]);
        else found(null, ip, family);
      },
    });
    request.on('response', (response) => {
      const { statusCode = 0, headers } = response;
      const { location, 'retry-after': retryAfter } = headers;
      response.destroy();
      done({ status: statusCode, location, retryAfter });
    });
    request.on('error', failed);
    request.end();
  });
}

/** Everything that goes wrong on the way is said in one short sentence. */
async function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    if (error instanceof LinkFault) throw error;
    if (signal.aborted) throw new LinkFault('unreachable', 'no answer in time');
    const { code, message } = error as NodeJS.ErrnoException;
    throw new LinkFault('unreachable', code ?? message);
  }
}
