// The name of the host of a base URL, as configurations may say it. It must not know any of them.

/**
 * @param unknown what stands for it when there is no base URL
 * @throws RangeError for a name that DNS does not know: addresses allow `;` and `"` in hosts
 */
export function hostName(baseUrl: string, unknown: string): string {
  if (baseUrl === '') return unknown;
  const { hostname } = new URL(baseUrl);
  if (!/^([a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:]+\])$/.test(hostname)) {
    throw new RangeError(`not a host for a configuration: ${JSON.stringify(hostname)}`);
  }
  return hostname;
}
