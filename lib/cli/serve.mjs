// @ts-check
// Serves a finished site as static hosts do: to look at it and to test it. It must not build, and must
// know nothing of pages; publishing needs no server of ours.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentType } from '../hosting/content-types.mjs';
import { headersFor, readHeaderRules } from './header-rules.mjs';
import { readRequestPath } from './request-path.mjs';

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer | string }} Answer */

/** @param {number} status @param {string} text @param {Record<string, string>} [headers] @returns {Answer} */
function plain(status, text, headers = {}) {
  return {
    status,
    headers: { 'Content-Type': contentType('.txt'), ...headers },
    body: `${text}\n`,
  };
}

/** The bytes of a file; undefined when there is none, `'folder'` for a folder. @param {string} path */
async function readEntry(path) {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EISDIR') return 'folder';
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

/**
 * @param {string} dir the folder with the site
 * @param {string} base its base path: empty, or like `/kb`
 * @param {string} target the request target
 * @returns {Promise<Answer>}
 */
async function answer(dir, base, target) {
  const read = readRequestPath(target, base);
  if (read.status === 400) return plain(400, 'Bad request');
  if (read.status === 301) return plain(301, 'Moved', { Location: read.location });
  if (read.status === 200) {
    const path = join(dir, ...read.segments, ...(read.folder ? ['index.html'] : []));
    const body = await readEntry(path);
    if (body instanceof Buffer) {
      return { status: 200, headers: { 'Content-Type': contentType(path) }, body };
    }
    if (body === 'folder' && (await readEntry(join(path, 'index.html'))) instanceof Buffer) {
      return plain(301, 'Moved', { Location: `${read.path}/${read.query}` });
    }
  } else if (!target.startsWith(`${base}/`)) {
    return plain(404, `Not found: the site begins at ${base}/`);
  }
  const page = await readEntry(join(dir, '404.html'));
  return page instanceof Buffer
    ? { status: 404, headers: { 'Content-Type': contentType('.html') }, body: page }
    : plain(404, 'Not found');
}

/**
 * Answers requests from the folder `dir`, below the base path `base` only, with the headers that its
 * `_headers` asks for.
 * @param {string} dir
 * @param {string} [base] empty, or like `/kb`
 * @returns {import('node:http').RequestListener}
 */
export function serve(dir, base = '') {
  const rules = readHeaderRules(dir);
  return async (request, response) => {
    const known = request.method === 'GET' || request.method === 'HEAD';
    const target = request.url ?? '';
    const { status, headers, body } = known
      ? await answer(dir, base, target).catch((error) =>
          plain(500, `Cannot read the file: ${error.code}`),
        )
      : plain(405, 'Only GET and HEAD', { Allow: 'GET, HEAD' });
    response.writeHead(status, {
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Content-Length': String(Buffer.byteLength(body)),
      // Whatever is not there answers as the page that says so.
      ...headersFor(rules, status < 400 ? target.replace(/\?.*/s, '') : `${base}/404.html`),
      ...headers,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
