import { expect, test } from 'vitest';
import type { Verdict } from './check-link';
import { checkLinks } from './check-links';
import { hostGate } from './host-gate';
import { LinkFault } from './link-fault';

test('one request at a time for a host, with a pause between; other hosts do not wait', async () => {
  const log: string[] = [];
  const gate = hostGate(async () => void log.push('pause'));
  const task =
    (name: string, fails = false) =>
    async () => {
      log.push(`${name} starts`);
      await new Promise((done) => setImmediate(done));
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const work = [
    gate.enter('a.test', task('a1', true)).catch(() => 'failed'),
    gate.enter('a.test', task('a2')),
    gate.enter('b.test', task('b1')),
  ];
  expect(await Promise.all(work)).toEqual(['failed', 'a2', 'b1']);
  const ofA = log.filter((line) => !line.startsWith('b'));
  expect(ofA).toEqual(['a1 starts', 'a1 ends', 'pause', 'a2 starts', 'a2 ends']);
  expect(log.indexOf('b1 starts')).toBeLessThan(log.indexOf('a2 starts'));
});

test('a host that was left is not asked again, also by those that wait already', async () => {
  const gate = hostGate(async () => undefined);
  const first = gate.enter('a.test', async () => gate.close('a.test'));
  const second = gate.enter('a.test', async () => 'asked');
  await first;
  await expect(second).rejects.toThrow(LinkFault);
  await expect(gate.enter('b.test', async () => 'asked')).resolves.toBe('asked');
});

test('few hosts at once, each link once, in the order of the links', async () => {
  const links = Array.from({ length: 40 }, (_, i) => ({
    url: `https://h${i % 10}.test/${i}`,
    uses: [],
  }));
  const under = new Set<string>();
  let most = 0;
  const check = async (url: string): Promise<Verdict> => {
    const { host } = new URL(url);
    expect(under.has(host), 'one at a time').toBe(false);
    under.add(host);
    most = Math.max(most, under.size);
    await new Promise((done) => setImmediate(done));
    under.delete(host);
    return { state: 'dead', why: url };
  };
  const checked = await checkLinks(links, check);
  expect(checked.map(({ url, verdict }) => [url, verdict])).toEqual(
    links.map(({ url }) => [url, { state: 'dead', why: url }]),
  );
  expect(most).toBe(4);
});
