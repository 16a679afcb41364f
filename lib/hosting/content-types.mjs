// @ts-check
// The media type of every kind of file, by its ending: for our own server, which runs before any
// dependency exists, and for the configuration of others. It must not know which files there are.

/** @type {Readonly<Record<string, string>>} */
export const contentTypes = {
  conf: 'text/plain; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  sh: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
  yaml: 'text/plain; charset=utf-8',
};

/** Of a file whose ending says nothing. */
export const unknownType = 'application/octet-stream';

/** @param {string} path @returns {string} */
export function contentType(path) {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return (Object.hasOwn(contentTypes, ending) && contentTypes[ending]) || unknownType;
}
