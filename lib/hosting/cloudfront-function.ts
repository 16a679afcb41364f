// Writes the function that runs in Amazon CloudFront before and after each request to the bucket: a
// bucket knows neither folders nor redirects nor headers. It must not know how it gets there.
import type { HeaderRules } from './headers';
import { hostPath } from './host-path';
import type { HostingOptions } from './hosting-options';

/** CloudFront takes no longer function. */
const limit = 10_000;

/** With the moved and gone addresses, as long as they fit; without them their pages answer with 200. */
export function cloudfrontFunction(rules: HeaderRules, options: HostingOptions): string {
  const { basePath, moved, gone } = options;
  const all = write(rules, {
    moved: Object.fromEntries(
      moved.map(({ from, to }) => [
        hostPath(basePath, from, 'no fragment'),
        hostPath(basePath, to, 'fragment'),
      ]),
    ),
    gone: gone.map((path) => hostPath(basePath, path, 'no fragment')),
    basePath,
  });
  return all.length <= limit ? all : write(rules, { moved: {}, gone: [], basePath });
}

interface Addresses {
  readonly moved: Readonly<Record<string, string>>;
  readonly gone: readonly string[];
  readonly basePath: string;
}

function write(rules: HeaderRules, { moved, gone, basePath }: Addresses): string {
  // As short as can be: the types of files are told to the bucket when they are put there.
  const kinds = rules.kinds.flatMap(({ paths, headers: { 'Content-Type': _, ...headers } }) =>
    Object.keys(headers).length > 0 ? [{ paths, headers }] : [],
  );
  const table = { common: rules.common, areas: rules.areas, kinds };
  return `// For viewer-request and viewer-response of the same behaviour; runtime cloudfront-js-2.0.
const rules = ${JSON.stringify(table)};
const moved = ${JSON.stringify(moved)};
const gone = ${JSON.stringify(gone)};
const base = ${JSON.stringify(basePath)};

function handler(event) {
  const uri = event.request.uri;
  if (event.context.eventType === 'viewer-response') return answer(uri, event.response);
  const query = queryOf(event.request.querystring);
  if (Object.prototype.hasOwnProperty.call(moved, uri)) {
    const parts = moved[uri].split('#');
    return redirect(parts[0] + query + (parts[1] ? '#' + parts[1] : ''));
  }
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  if (last === '') event.request.uri = uri + 'index.html';
  else if (last.indexOf('.') < 0 && !isBare(uri)) {
    if (/^(\\/[\\w.-]+)+$/.test(uri)) return redirect(uri + '/' + query);
  }
  return event.request;
}

// Files whose names have no ending.
function isBare(uri) {
  return uri.startsWith(base + '/hosting/') || uri.startsWith(base + '/_');
}

function redirect(location) {
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: location } },
  };
}

function answer(uri, response) {
  const path = uri.replace(/(^|\\/)index\\.html$/, '$1');
  if (gone.indexOf(path) >= 0) {
    response.statusCode = 410;
    response.statusDescription = 'Gone';
  }
  const area = rules.areas.find((rule) => matches(rule, path)) || rules.areas[0];
  const kind = rules.kinds.find((rule) => matches(rule, path));
  [rules.common, area.headers, kind ? kind.headers : {}].forEach((headers) => {
    Object.keys(headers).forEach((name) => {
      response.headers[name.toLowerCase()] = { value: headers[name] };
    });
  });
  return response;
}

function matches(rule, path) {
  return rule.paths.some((pattern) => {
    const star = pattern.indexOf('*');
    if (star < 0) return path === pattern;
    const start = pattern.slice(0, star);
    const end = pattern.slice(star + 1);
    return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
  });
}

function queryOf(query) {
  const pairs = [];
  Object.keys(query).forEach((key) => {
    (query[key].multiValue || [query[key]]).forEach((one) => {
      pairs.push(one.value === '' ? key : key + '=' + one.value);
    });
  });
  return pairs.length > 0 ? '?' + pairs.join('&') : '';
}
`;
}
