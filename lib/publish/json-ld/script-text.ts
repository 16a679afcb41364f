// JSON-LD as the text of a `<script>`: whatever a value holds, no HTML parser sees a tag in it.

/** A thing of schema.org. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** All that a page says of itself, as one graph. */
export function scriptText(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(
    // The ends of a script and the beginnings of comments; the last two end a line in old scripts.
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
