// The address of which an archived copy was made, as far as the address of the copy says so. It must not
// ask anybody.

/** @returns whether `archive` is a copy of `url`; undefined where its address does not tell */
export function isCopyOf(archive: string, url: string): boolean | undefined {
  const [, wrapped] =
    /^https?:\/\/(?:web\.archive\.org\/web\/[0-9*a-z_]+|archive\.(?:today|ph|is|li|md|vn|fo)\/\d{4,})\/(.+)$/is.exec(
      archive,
    ) ?? [];
  return wrapped === undefined ? undefined : plain(wrapped) === plain(url);
}

/** Archives mend the scheme, the slash at the end and what marks visitors. */
function plain(address: string): string {
  const text = /^[a-z]+:\/\//i.test(address) ? address : `http://${address}`;
  if (!URL.canParse(text)) return address;
  const { host, pathname, search } = new URL(text);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}
