// Puts what React hoists into the head at a time of its own into its place: it writes such a link when
// it is ready, before or behind the title, and two builds must give the same bytes.

const searchLink = /<link rel="search"[^>]*>/g;

/** @param html a whole page; the link to the description of the search comes last in its head */
export function settleHead(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, Math.max(0, end));
  const links = head.match(searchLink) ?? [];
  return head.replace(searchLink, '') + links.join('') + html.slice(head.length);
}
