// Which addresses of machines the link checker may connect to: those of the public internet alone.
import ipaddr from 'ipaddr.js';

/** Public by their number, and yet the inside of a cloud. */
const metadata = ['168.63.129.16'];

/** Ranges of IPv6 that carry an address of IPv4 and connect to that one. */
const carriers = ['ipv4Mapped', 'rfc6145', 'rfc6052'];

/**
 * Whether it is an address that anybody reaches: no private, local, shared, reserved or multicast one,
 * and none of them inside an address of IPv6.
 */
export function isPublicIp(text: string): boolean {
  // Older ways of writing, such as 127.1 or 0x7f000001, are no addresses here.
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return false;
  const ip = ipaddr.parse(text);
  if (ip.kind() === 'ipv6' && carriers.includes(ip.range())) {
    const last = ip.toByteArray().slice(-4);
    return isPublicIp(last.join('.'));
  }
  return ip.range() === 'unicast' && !metadata.includes(ip.toString());
}
