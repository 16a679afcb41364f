// @ts-check
// Reads the path of a request, which anybody may have written: what it names below the folder of the
// site, if anything. It must not touch the disk.

/**
 * @typedef {{ status: 400 | 404 }} Refused
 * @typedef {{ status: 301, location: string }} Moved
 * @typedef {{ status: 200, segments: string[], folder: boolean, path: string, query: string }} Named
 *   `folder`: written with a slash at the end; `path` and `query`: as written, to redirect to
 */

/**
 * @param {string} target the request target, such as `/kb/en/?q=a`
 * @param {string} base the base path: empty, or like `/kb`
 * @returns {Refused | Moved | Named}
 */
export function readRequestPath(target, base) {
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? '' : target.slice(mark);
  if (!path.startsWith('/')) return { status: 400 };
  let segments;
  try {
    segments = path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return { status: 400 };
  }
  if (base !== '' && path === base) return { status: 301, location: `${base}/${query}` };
  if (!path.startsWith(`${base}/`)) return { status: 404 };
  segments = segments.slice(base.split('/').length - 1);
  const folder = segments.at(-1) === '';
  if (folder) segments.pop();
  return segments.every(isName) ? { status: 200, segments, folder, path, query } : { status: 404 };
}

/**
 * A name that can only mean an entry of the folder it is looked up in. An empty one would let
 * `//host` become the address of a redirect.
 * @param {string} segment
 */
function isName(segment) {
  return segment !== '' && segment !== '.' && segment !== '..' && !/[/\\\0]/.test(segment);
}
