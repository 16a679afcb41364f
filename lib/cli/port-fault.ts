// Whether the port that somebody asked for is free. It must not know what will be served there.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';

/**
 * @param args of `next dev`, which takes the next free port by itself where none is asked for
 * @returns a sentence for whoever asked, or undefined
 */
export async function portFault(args: readonly string[]): Promise<string | undefined> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', short: 'p' } },
    strict: false,
  });
  const port = Number(values.port);
  if (values.port === undefined || !Number.isInteger(port) || port < 1 || port > 65535) {
    return undefined;
  }
  const server = createServer().listen(port);
  try {
    await once(server, 'listening');
    return undefined;
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const why = isTaken ? 'another program listens there' : (error as Error).message;
    return `--port: expected a free port, got ${port}: ${why}. Name another, or leave it out.`;
  } finally {
    server.close();
  }
}
