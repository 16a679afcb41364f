// A real nginx on a free port, run from a configuration as it is published. It must know no page.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findNginx, nginxRemedy } from '../../lib/cli/nginx.mjs';

interface Nginx {
  /** Such as `http://localhost:4000`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/**
 * @param conf hosting/nginx-container.conf; only its port and its two folders are changed, as whoever
 * installs it would change them
 * @param dir the finished folder, which is put below the web root at its base path
 */
export async function startNginx(conf: string, dir: string, base: string): Promise<Nginx> {
  const program = findNginx();
  if (!program) throw new Error(nginxRemedy);
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = join(prefix, `www${base}`);
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(dir, site, 'dir');
  const port = await freePort();
  const here = [
    // First, as the other folders may lie below it.
    [' /tmp/', ` ${prefix}/`],
    ['listen 8080;', `listen 127.0.0.1:${port};`],
    ['root /srv/casebook;', `root ${join(prefix, 'www')};`],
    ['access_log /dev/stdout;', 'access_log off;'],
  ] as const;
  for (const [from] of here) if (!conf.includes(from)) throw new Error(`There is no "${from}".`);
  const text = here.reduce((changed, [from, to]) => changed.replaceAll(from, to), conf);
  writeFileSync(join(prefix, 'nginx.conf'), text);
  // As root, nginx would hand over to a user who may not see this folder.
  const asSelf = process.getuid?.() === 0 ? 'user root; ' : '';
  const child = spawn(
    program,
    ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', 'stderr', '-g', `${asSelf}daemon off;`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  // A run that breaks off leaves no server behind.
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  const stop = async () => {
    process.off('exit', end);
    if (child.exitCode === null) {
      end();
      await once(child, 'exit');
    }
    rmSync(prefix, { recursive: true });
  };
  while (!(await answers(port))) {
    if (child.exitCode !== null) {
      rmSync(prefix, { recursive: true });
      throw new Error(`nginx did not start:\n${said}`);
    }
    await setTimeout(20);
  }
  return { origin: `http://localhost:${port}`, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    request({ host: '127.0.0.1', port, method: 'HEAD' }, (response) => {
      response.resume();
      resolve(true);
    })
      .on('error', () => resolve(false))
      .end();
  });
}

export interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface SendOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a path as it is: browsers and `fetch` would tidy it up first. */
export function send(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: SendOptions = {},
): Promise<Got> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const { rawHeaders } = response;
      // A header sent twice is two entries here, and a failing comparison.
      const got: Record<string, string> = {};
      for (let i = 0; i < rawHeaders.length; i += 2) {
        const name = (rawHeaders[i] ?? '').toLowerCase();
        got[name] = name in got ? `${got[name]}, ${rawHeaders[i + 1]}` : (rawHeaders[i + 1] ?? '');
      }
      resolve({ status: response.statusCode, headers: got, body: Buffer.concat(chunks) });
    })
      .on('error', reject)
      .end();
  });
}
