// The samples for hosts, and the two of them that hosts look for at the root. It must not know how
// they are written.
import { type Casebook, isInternalEdition } from '../casebook';
import type { HostingOptions } from '../hosting/hosting-options';
import { hostingSamples } from '../hosting/samples';
import { hostMoves } from '../moved/host-moves';
import { basePath, baseUrl } from '../site';
import type { Publication } from './publication';

/** Of this site. */
export function hostingOptions(book: Casebook): HostingOptions {
  const { moves: moved, gone } = hostMoves(book);
  return { basePath, baseUrl, internal: isInternalEdition(book), moved, gone };
}

export function hostingFiles(book: Casebook): Publication[] {
  const samples = hostingSamples(hostingOptions(book));
  const { _headers, _redirects } = samples;
  return [
    ...Object.entries(samples).map(([name, text]) => ({
      path: `/hosting/${name}`,
      make: () => text,
    })),
    { path: '/_headers', make: () => _headers },
    { path: '/_redirects', make: () => _redirects },
  ];
}
