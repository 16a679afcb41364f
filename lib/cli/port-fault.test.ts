import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { portFault } from './port-fault';

test('a port that is taken is told, in each way to name it; a free one and none are fine', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const fault = `--port: expected a free port, got ${port}: another program listens there. Name another, or leave it out.`;
  for (const args of [
    ['-p', `${port}`],
    [`--port=${port}`],
    ['--turbopack', '--port', `${port}`],
  ]) {
    expect(await portFault(args)).toBe(fault);
  }
  await new Promise((done) => other.close(done));
  expect(await portFault(['--port', `${port}`])).toBeUndefined();
  expect(await portFault([])).toBeUndefined();
  expect(await portFault(['--port', 'x'])).toBeUndefined();
});
