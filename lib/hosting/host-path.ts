// The last gate before a path is written into the configuration of a host: only characters that mean
// nothing in any of the formats pass. It must not know the formats.

const plain = /^\/[A-Za-z0-9._~/-]*$/;
const plainWithFragment = /^\/[A-Za-z0-9._~/-]*(#[A-Za-z0-9._~-]+)?$/;

/**
 * The path below the base path `base`, as the host sees it.
 * @throws RangeError for a path that would have to be escaped, or that could name another host or
 * leave its folder: no address of ours looks so
 */
export function hostPath(base: string, path: string, fragment: 'no fragment' | 'fragment'): string {
  const form = fragment === 'fragment' ? plainWithFragment : plain;
  if (!form.test(path) || path.includes('//') || /\/\.\.?(\/|#|$)/.test(path)) {
    throw new RangeError(`not a path for the configuration of a host: ${JSON.stringify(path)}`);
  }
  return `${base}${path}`;
}
