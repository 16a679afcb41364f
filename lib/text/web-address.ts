// Which web addresses content may name: public ones, since readers anywhere follow them.

/** http(s), a host with a dot that is no number and no local name, no credentials; never fetched. */
export function isPublicAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  const isLocal = /(^|\.)(localhost|local|internal|lan|home|intranet|corp)$/.test(hostname);
  const isNumber = /^\[|^[\d.]+$/.test(hostname);
  return hostname.includes('.') && !isLocal && !isNumber && username === '' && password === '';
}
