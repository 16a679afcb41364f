// A piece of a case as an excerpt shows it, and how it is read from a file. It must not know cases,
// nor how the piece that tells most is found.

export interface Section {
  /** Id on the page of the case. */
  readonly anchor: string;
  /** What kind of piece it is, such as "Monitoring" or "Timeline"; never marked. */
  readonly label?: string;
  /** What the case itself calls it: a heading of the prose, or a fact such as "Datadog (used)". */
  readonly name?: string;
  /** A paragraph a line; may be empty. */
  readonly text: string;
  /** Language of name and text where it is not that of the file. */
  readonly lang?: string;
}

/** The sections of a fetched file; whatever else it holds is dropped, as an excerpt may be missing. */
export function readSections(file: unknown): Section[] {
  return Array.isArray(file) ? file.filter(isSection) : [];
}

function isSection(value: unknown): value is Section {
  const fields = Object.entries(value ?? {});
  const isText = (key: string) => fields.some(([name]) => name === key);
  return isText('anchor') && isText('text') && fields.every(([, text]) => typeof text === 'string');
}
