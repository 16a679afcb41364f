// Writes `_redirects`, which Netlify, Cloudflare Pages and others read beside `_headers`. It must not
// know why something moved.
import { hostPath } from './host-path';
import type { HostingOptions } from './hosting-options';

/** Tombstones are not in it: those hosts know no 410, and answer with the page that stands there. */
export function redirectsFile({ basePath, moved }: HostingOptions): string {
  const lines = moved.map(({ from, to }) => {
    const source = hostPath(basePath, from, 'no fragment');
    return `${source} ${hostPath(basePath, to, 'fragment')} 301`;
  });
  return ['# Addresses that moved. Queries go along.', ...lines, ''].join('\n');
}
