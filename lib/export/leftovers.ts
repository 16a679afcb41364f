// Which files of a raw export no reader needs. Knows names only, never the disk.

/** @param path relative to the export, with forward slashes */
export function isLeftover(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Payloads of Next.js's router, which this site does not use: links are plain links. Texts with
  // other names (robots.txt, llms.txt) are pages of their own.
  if (name === 'index.txt' || /^__next\..*\.txt$/.test(name)) return true;
  // Next.js exports the 404 page three times; hosts look for 404.html.
  if (path.startsWith('_not-found/') || path === '404/index.html') return true;
  // Turbopack copies the source of a worker beside its bundle.
  return path.startsWith('_next/') && /\.(map|tsx?)$/.test(name);
}
