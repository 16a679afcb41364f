// Addresses of files for tags that Next.js writes. It gives such an address a host of its own when none
// is said, so where the public host is unknown a stand-in goes in, and the finishing step takes it out.
import { baseUrl } from '../site';

/** `.invalid` belongs to nobody, for ever. */
const standIn = 'https://this-site.invalid';

/** @param path made by `paths` */
export function hosted(path: string): string {
  return `${baseUrl || standIn}${path}`;
}

/** The text of a page with addresses from the root, as everywhere else on a site without a host. */
export function withoutStandIn(text: string): string {
  return text.replaceAll(`${standIn}/`, '/');
}
