// The address of a file of the finished folder, and back. Knows the convention and nothing else:
// `en/cases/index.html` answers at `/en/cases/`, any other file at its own path.

export function fileAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** @param path below the base path, starting with a slash */
export function addressedFile(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}
