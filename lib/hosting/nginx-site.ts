// Writes the part of nginx's configuration that serves the site: its maps and its server. It must not
// know what else that nginx serves.
import { contentTypes, unknownType } from './content-types.mjs';
import { type HeaderRule, headerRules } from './headers';
import { hostName } from './host-name';
import type { HostingOptions } from './hosting-options';
import { nginxMoves } from './nginx-moves';
import { quoteNginx } from './quote-nginx';

interface Place {
  /** Where it listens, as nginx says it. */
  readonly listen: readonly string[];
  /** The web root: the site lies in it below its base path. */
  readonly root: string;
}

export function nginxSite(options: HostingOptions, { listen, root }: Place): string {
  const rules = headerRules(options);
  const maps = [
    ...headerMaps(rules.areas, rules.areas[0]),
    ...headerMaps(rules.kinds.map(withoutType)),
  ];
  const types = Object.entries(contentTypes).map(([ending, type]) => [ending, bare(type)] as const);
  const named = (end: string) =>
    types.filter(([ending]) => contentTypes[ending]?.endsWith(end)).map(([, type]) => type);
  const list = (all: readonly string[]) => [...new Set(all)].join(' ');
  const compressed = types.filter(([, type]) => /^text\/|json$|xml$|javascript$/.test(type));
  // nginx always treats HTML, and warns when told to.
  const isOther = (type: string) => type !== 'text/html';
  return [
    ...maps.map(({ text }) => text),
    'server {',
    ...indented([
      ...listen.map((where) => `listen ${where};`),
      `server_name ${hostName(options.baseUrl, '_')};`,
      `root ${root};`,
      'index index.html;',
      'server_tokens off;',
      '# Redirects name no host and no port: they are right behind any proxy.',
      'absolute_redirect off;',
      `error_page 404 ${options.basePath}/404.html;`,
      '# A folder without a page is no secret, just nothing.',
      `error_page 403 =404 ${options.basePath}/404.html;`,
      '',
      'types {',
      ...types.map(([ending, type]) => `    ${type} ${ending};`),
      '}',
      `default_type ${unknownType};`,
      'charset utf-8;',
      `charset_types ${list(named('; charset=utf-8').filter(isOther))};`,
      '',
      'gzip on;',
      '# Sends a.html.gz where somebody put it beside a.html.',
      'gzip_static on;',
      'gzip_vary on;',
      'gzip_min_length 1000;',
      'gzip_comp_level 6;',
      `gzip_types ${list(compressed.map(([, type]) => type).filter(isOther))};`,
      '',
      '# Here and nowhere below: a location with an add_header of its own would lose all of these.',
      ...Object.entries(rules.common).map(
        ([name, value]) => `add_header ${name} ${quoteNginx(value)} always;`,
      ),
      ...maps.map(({ name }) => `add_header ${name} ${variable(name)} always;`),
      ...nginxMoves(options),
    ]),
    '}',
    '',
  ].join('\n');
}

/** nginx names types in its own way. */
function withoutType({ paths, headers }: HeaderRule): HeaderRule {
  const { 'Content-Type': _, ...others } = headers;
  return { paths, headers: others };
}

/**
 * One map for each header of a group of rules. An empty value is not sent.
 * @param rest what holds for paths of no rule
 */
function headerMaps(rules: readonly HeaderRule[], rest?: HeaderRule) {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  return names.map((name) => {
    const otherwise = rest?.headers[name] ?? '';
    const lines = rules.flatMap(({ paths, headers: { [name]: value = '' } }) =>
      value === otherwise
        ? []
        : paths.map((path) => `    ${quoteNginx(mapKey(path))} ${quoteNginx(value)};`),
    );
    const head = [`map $uri ${variable(name)} {`, `    default ${quoteNginx(otherwise)};`];
    return { name, text: [...head, ...lines, '}', ''].join('\n') };
  });
}

const variable = (name: string): string => `$casebook_${name.toLowerCase().replaceAll('-', '_')}`;

/** A pattern as nginx's maps know it: the path itself, or an expression. */
function mapKey(pattern: string): string {
  const [start = '', end] = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  if (end === undefined) return pattern;
  return end === '' ? `~^${start}` : `~^${start}.*${end}$`;
}

const bare = (type: string): string => type.replace(/;.*/, '');

const indented = (lines: readonly string[]): string[] =>
  lines.map((line) => (line ? `    ${line}` : ''));
