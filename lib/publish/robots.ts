// robots.txt: everything may be read, of an internal edition nothing.
import { type Casebook, isInternalEdition } from '../casebook';
import { baseUrl } from '../site';
import { absolute, belowBase, paths } from '../url/paths';
import type { Publication } from './publication';

export function robots(book: Casebook): Publication {
  return { path: belowBase(paths.robots()), make: () => robotsText(isInternalEdition(book)) };
}

function robotsText(isInternal: boolean): string {
  const lines = [
    '# Read at the root of a host only. Where this site stands below a path, copy these lines into',
    '# the robots.txt of the host.',
    'User-agent: *',
    `${isInternal ? 'Disallow' : 'Allow'}: ${paths.root()}`,
    // The protocol wants a whole address: without one, crawlers could not use the line.
    ...(baseUrl && !isInternal ? ['', `Sitemap: ${absolute(paths.sitemap())}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
