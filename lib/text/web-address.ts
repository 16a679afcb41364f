// Which web addresses content may name: public ones, since readers anywhere follow them, and in an
// overlay those inside a company.

/** Of a network, a machine or a cluster, not of the world. */
const localNames =
  /(^|\.)(localhost|localdomain|local|internal|lan|home|home\.arpa|intranet|corp|private|invalid)$/;

/** Public names of private addresses. */
const pointsHome = /(^|\.)(nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|vcap\.me)$/;

/** http(s), a host with a dot that is no number and no local name, no credentials; never fetched. */
export function isPublicAddress(text: string): boolean {
  const url = webUrl(text);
  if (!url) return false;
  // A dot at the end names the same host.
  const hostname = url.hostname.replace(/\.$/, '');
  const isLocal = localNames.test(hostname) || pointsHome.test(hostname);
  const isNumber = /^\[|^[\d.]+$/.test(hostname);
  return hostname.includes('.') && !isLocal && !isNumber;
}

/** http(s), any host but the reader's own machine, no credentials: a wiki behind a VPN has short names and numbers. */
export function isOwnAddress(text: string): boolean {
  const url = webUrl(text);
  return url !== undefined && !/(^|\.)localhost$|^127\.|^0\.0\.0\.0$|^\[::1?\]$/.test(url.hostname);
}

function webUrl(text: string): URL | undefined {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url : undefined;
}
