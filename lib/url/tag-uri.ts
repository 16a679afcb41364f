// Names of things for feeds, for ever and wherever the site stands (RFC 4151). A name is no address: it
// stays when the host changes, or is unknown. `.invalid` belongs to nobody and so to no other tags.

/** @param path below the base path, such as `/en/cases/x-2019/` */
export function tagUri(path: string): string {
  return `tag:casebook.invalid,2026:${path}`;
}
