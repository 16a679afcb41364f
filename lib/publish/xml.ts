// Writes XML: elements of texts and elements. It must not know any vocabulary.

/** A finished piece; texts are escaped when an element takes them in. */
export interface Xml {
  readonly xml: string;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

/** @param attributes those that are undefined are left out */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Xml | string)[]
): Xml {
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  if (children.length === 0) return { xml: `<${name}${written}/>` };
  const parts = children.map((child) => (typeof child === 'string' ? escaped(child) : child.xml));
  // Lines between elements mean nothing; beside a text they would belong to it.
  const isMixed = children.some((child) => typeof child === 'string');
  const content = isMixed ? parts.join('') : `\n${parts.join('\n')}\n`;
  return { xml: `<${name}${written}>${content}</${name}>` };
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // Also alone: `]]>` may not stand in a text.
  '>': '&gt;',
  '"': '&quot;',
  // Readers would make spaces or line feeds of them.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return (
    text
      // What XML 1.0 cannot hold, not even by its number.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
      .replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? '')
  );
}
