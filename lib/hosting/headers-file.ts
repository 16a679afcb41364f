// Writes `_headers`, which Netlify, Cloudflare Pages and others read at the root of what is deployed;
// our own server reads it too. It must not know which headers there are.
import type { HeaderRule, HeaderRules } from './headers';

/**
 * @param base the base path: empty, or like `/kb`
 * @throws RangeError when a value could begin another line or rule
 */
export function headersFile(rules: HeaderRules, base: string): string {
  const all: HeaderRule[] = [
    { paths: [`${base}/*`], headers: rules.common },
    ...rules.areas,
    ...rules.kinds,
  ];
  const blocks = all.flatMap(({ paths, headers }) =>
    paths.map((path) => [path, ...Object.entries(headers).map(headerLine)].join('\n')),
  );
  return `# Headers by path. Where two rules match, both apply; none sets what another sets.\n\n${blocks.join('\n\n')}\n`;
}

function headerLine([name, value]: readonly [string, string]): string {
  if (!/^[A-Za-z-]+$/.test(name) || !/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value)) {
    throw new RangeError(`not a header: ${JSON.stringify([name, value])}`);
  }
  return `  ${name}: ${value}`;
}
