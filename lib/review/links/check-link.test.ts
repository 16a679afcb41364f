// Every answer a server can give, from a server on this machine: names are resolved by the test, and
// nothing leaves the machine.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ask, type Network } from './ask.node';
import { checkLink, type Verdict } from './check-link';

type Route = (request: IncomingMessage, response: ServerResponse) => void;

const say =
  (status: number, headers: Record<string, string> = {}): Route =>
  (_, response) =>
    response.writeHead(status, headers).end();
const to = (status: number, location: string) => say(status, { location });
const byMethod =
  (head: Route, get: Route): Route =>
  (request, response) =>
    (request.method === 'HEAD' ? head : get)(request, response);
const once =
  (first: Route, then: Route): Route =>
  (request, response) =>
    (requests.filter(({ url }) => url === request.url).length > 1 ? then : first)(
      request,
      response,
    );

const routes: Record<string, Route> = {
  '/ok': say(200),
  '/empty': say(204),
  '/no-head-405': byMethod(say(405), say(200)),
  '/no-head-501': byMethod(say(501), say(200)),
  '/no-head-403': byMethod(say(403), say(200)),
  '/no-head-404': byMethod(say(404), say(200)),
  '/missing': say(404),
  '/gone': say(410),
  '/forbidden': say(403),
  '/broken': say(500),
  '/teapot': say(418),
  '/wait-0': once(say(429, { 'retry-after': '0' }), say(200)),
  '/wait-date': once(say(503, { 'retry-after': new Date(1_000_000).toUTCString() }), say(200)),
  '/wait-2-minutes': say(429, { 'retry-after': '120' }),
  '/wait-somehow': say(429, { 'retry-after': 'soon' }),
  '/wait': say(503),
  '/moved': to(301, '/ok'),
  '/moved-308': to(308, '/moved'),
  '/moved-to-nothing': to(301, '/missing'),
  '/found': to(302, '/ok'),
  '/see': to(303, '/found'),
  '/temporary': to(307, '/moved'),
  '/moved-then-found': to(301, '/found'),
  '/loop': to(302, '/loop'),
  '/hop-1': to(302, '/hop-2'),
  '/hop-2': to(302, '/hop-3'),
  '/hop-3': to(302, '/hop-4'),
  '/hop-4': to(302, '/ok'),
  '/hop-0': to(302, '/hop-1'),
  '/hop-minus-1': to(302, '/hop-0'),
  '/to-number': to(301, 'http://127.0.0.1/secret'),
  '/to-metadata': to(302, 'http://169.254.169.254/latest/'),
  '/to-localhost': to(302, 'http://localhost/secret'),
  '/to-file': to(302, 'file:///etc/passwd'),
  '/to-script': to(302, 'javascript:alert(1)'),
  '/to-password': to(302, 'http://user:pass@a.test/'),
  '/to-nothing': to(302, 'http://'),
  '/redirect-without-place': say(302),
  '/silence': () => undefined,
  '/cut': (_, response) => response.destroy(),
  '/endless': byMethod(say(405), (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'.repeat(1000)), 1);
    response.on('close', () => clearInterval(timer));
  }),
};

const requests: IncomingMessage[] = [];
let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    const inner = request.headers.host?.startsWith('inner');
    const route = inner ? say(200) : routes[request.url ?? ''];
    (route ?? say(599))(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
  routes['/to-inner'] = to(302, `http://inner.test:${port}/secret`);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

let resolved: string[] = [];
let slept: number[] = [];
let left: string[] = [];

beforeEach(() => {
  requests.length = 0;
  [resolved, slept, left] = [[], [], []];
});

/** Names of the test are on this machine, which stands for a public one; `inner.test` is not. */
const network: Network = {
  resolve: async (host) => {
    resolved.push(host);
    return (
      { 'inner.test': ['10.1.2.3'], 'mixed.test': ['127.0.0.1', '10.1.2.3'], 'nowhere.test': [] }[
        host
      ] ?? ['127.0.0.1']
    );
  },
  mayConnect: (ip) => ip === '127.0.0.1',
};

const check = (address: string, own = network, timeout = 20_000): Promise<Verdict> =>
  checkLink(address, {
    ask: (url, method) => ask(url, method, { network: own, userAgent: 'Casebook-test', timeout }),
    sleep: async (milliseconds) => void slept.push(milliseconds),
    leave: (host) => void left.push(host),
    now: () => 970_000,
  });

const at = (path: string) => `http://a.test:${port}${path}`;
const said = () => requests.map(({ method, url }) => `${method} ${url}`);

const answers = { state: 'answers' };
const verdicts: Record<string, unknown> = {
  '/ok': answers,
  '/empty': answers,
  '/no-head-405': answers,
  '/no-head-501': answers,
  '/no-head-403': answers,
  '/no-head-404': answers,
  '/endless': answers,
  '/found': answers,
  '/see': answers,
  '/temporary': answers,
  '/hop-0': answers,
  '/missing': { state: 'dead', why: 'answered 404' },
  '/gone': { state: 'dead', why: 'answered 410' },
  '/moved-to-nothing': { state: 'dead', why: 'answered 404' },
  '/forbidden': { state: 'unchecked', why: 'answered 403' },
  '/broken': { state: 'unchecked', why: 'answered 500' },
  '/teapot': { state: 'unchecked', why: 'answered 418' },
  '/wait': { state: 'unchecked', why: 'answered 503' },
  '/wait-somehow': { state: 'unchecked', why: 'answered 429' },
  '/redirect-without-place': { state: 'unchecked', why: 'answered 302' },
  '/loop': { state: 'unchecked', why: 'more than 5 redirects' },
  '/hop-minus-1': { state: 'unchecked', why: 'more than 5 redirects' },
  '/to-nothing': { state: 'unchecked', why: 'answered 302 with an address that is none' },
  '/cut': { state: 'unchecked', why: 'ECONNRESET' },
};

for (const [path, verdict] of Object.entries(verdicts)) {
  test(`${path}: ${(verdict as Verdict).state}`, async () => {
    expect(await check(at(path))).toEqual(verdict);
  });
}

test('HEAD first, GET only where HEAD may be the fault; the name and nothing else is told', async () => {
  await check(at('/ok'));
  await check(at('/missing'));
  await check(at('/broken'));
  expect(said()).toEqual(['HEAD /ok', 'HEAD /missing', 'GET /missing', 'HEAD /broken']);
  const { host, 'user-agent': agent, cookie, referer, authorization } = requests[0]?.headers ?? {};
  expect([host, agent]).toEqual([`a.test:${port}`, 'Casebook-test']);
  expect([cookie, referer, authorization]).toEqual([undefined, undefined, undefined]);
});

test('moved for good: the new address; what follows for a time only is not told', async () => {
  expect(await check(at('/moved'))).toEqual({ state: 'redirected', to: at('/ok') });
  expect(await check(at('/moved-308'))).toEqual({ state: 'redirected', to: at('/ok') });
  expect(await check(at('/moved-then-found'))).toEqual({ state: 'redirected', to: at('/found') });
});

test('a host that names a short time is asked once more after it, another one is left alone', async () => {
  expect(await check(at('/wait-0'))).toEqual(answers);
  expect(await check(at('/wait-date'))).toEqual(answers);
  expect(slept).toEqual([0, 30_000]);
  expect(left).toEqual([]);
  expect(await check(at('/wait-2-minutes'))).toEqual({ state: 'unchecked', why: 'answered 429' });
  expect(left).toEqual([`a.test:${port}`]);
  expect(slept).toHaveLength(2);
});

for (const path of [
  '/to-number',
  '/to-metadata',
  '/to-localhost',
  '/to-file',
  '/to-script',
  '/to-password',
]) {
  test(`a redirect may not lead inside: ${path}`, async () => {
    expect((await check(at(path))).state).toBe('refused');
    expect(said()).toEqual([`HEAD ${path}`]);
  });
}

test('a name that means an inner machine is refused before anything is sent, behind a redirect too', async () => {
  const inner = { state: 'refused', why: 'inner.test is 10.1.2.3, which is not public' };
  expect(await check(`http://inner.test:${port}/secret`)).toEqual(inner);
  expect(requests).toEqual([]);
  expect(await check(at('/to-inner'))).toEqual(inner);
  expect(said()).toEqual(['HEAD /to-inner']);
  expect((await check(`http://mixed.test:${port}/ok`)).state).toBe('refused');
});

test('a name is asked once a request, and the connection goes to the address that was judged', async () => {
  let answer = 0;
  const rebinding: Network = {
    ...network,
    resolve: async () => (answer++ === 0 ? ['127.0.0.1'] : ['10.1.2.3']),
  };
  expect(await check(at('/ok'), rebinding)).toEqual(answers);
  expect(answer).toBe(1);
  expect((await check(at('/no-head-405'), rebinding)).state).toBe('refused');
  expect(said()).toEqual(['HEAD /ok']);
});

test('numbers and local names are refused whoever resolves them', async () => {
  const addresses = [
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://2130706433/',
    'http://wiki/',
    'http://x.internal/',
  ];
  for (const address of addresses) expect((await check(address)).state, address).toBe('refused');
  expect(resolved).toEqual([]);
});

test('no name, no machine: could not be checked, which is no error', async () => {
  expect(await check('http://nowhere.test/')).toEqual({
    state: 'unchecked',
    why: 'nowhere.test has no address',
  });
  const failing: Network = {
    ...network,
    resolve: () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })),
  };
  expect(await check(at('/ok'), failing)).toEqual({ state: 'unchecked', why: 'ENOTFOUND' });
  const slow: Network = { ...network, resolve: () => new Promise(() => undefined) };
  expect(await check(at('/silence'), network, 100)).toEqual({
    state: 'unchecked',
    why: 'no answer in time',
  });
  expect(await check(at('/ok'), slow, 100)).toEqual({
    state: 'unchecked',
    why: 'no answer in time',
  });
  expect(await check('http://a.test:1/')).toEqual({ state: 'unchecked', why: 'ECONNREFUSED' });
  expect(await check(`https://a.test:${port}/`)).toMatchObject({ state: 'unchecked' });
});

test('a fault of the program is no finding', async () => {
  const broken: Network = {
    ...network,
    resolve: async () => ['127.0.0.1'],
    mayConnect: () => true,
  };
  const asking = {
    ask: () => Promise.reject(new TypeError('a fault')),
    sleep: async () => undefined,
    leave: () => undefined,
    now: () => 0,
  };
  expect((await check(at('/ok'), broken)).state).toBe('answers');
  await expect(checkLink(at('/ok'), asking)).rejects.toThrow('a fault');
});
