// @ts-check
// Opens a port for this machine alone, under both addresses that `localhost` may mean.
// It must not know what is served.
import { once } from 'node:events';
import { createServer } from 'node:http';

const attempts = 100;

/** @param {import('node:http').RequestListener} handler @param {number} port @param {string} host */
async function open(handler, port, host) {
  const server = createServer(handler).listen(port, host);
  await once(server, 'listening');
  return server;
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
}

/**
 * Listens on `port`, or on the next free one after it; on any free one for 0.
 * @param {import('node:http').RequestListener} handler
 * @param {number} port
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function listen(handler, port) {
  for (let i = 0; i < attempts && port + i < 65536; i++) {
    /** @type {(import('node:http').Server | undefined)[]} */
    const servers = [];
    try {
      const first = await open(handler, port && port + i, '127.0.0.1');
      servers.push(first);
      const taken = /** @type {import('node:net').AddressInfo} */ (first.address()).port;
      servers.push(await open(handler, taken, '::1').catch(refuseUnlessAbsent));
      return { port: taken, close: () => closeAll(servers) };
    } catch (error) {
      closeAll(servers);
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port among the ${attempts} from ${port} on.`);
}

/** A machine without IPv6 has no `::1`. @param {unknown} error */
function refuseUnlessAbsent(error) {
  if (!['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error))) throw error;
  return undefined;
}

/** @param {(import('node:http').Server | undefined)[]} servers */
function closeAll(servers) {
  for (const server of servers) {
    server?.close();
    server?.closeAllConnections();
  }
}
