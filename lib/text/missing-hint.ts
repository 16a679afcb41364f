// What to write for a field that is missing: the line itself, where its form tells. It must not know any
// field by name.

/** @param expected as a schema words it */
export function missingHint(key: string, expected: string): string {
  if (expected.endsWith(', or not-stated')) {
    return `Add "${key}: not-stated" here, or what the source says.`;
  }
  if (expected.includes('; [] if nothing')) return `Add "${key}: []" here, or what is told.`;
  const example = /(?: such as |\()("[^"]+"|[\w-]+(?=[,)]|$))/.exec(expected)?.[1];
  if (example) return `Add "${key}:" here, such as ${key}: ${example}`;
  const shape = shapeOf(expected);
  if (shape) return `Add "${key}: ${shape}" here.`;
  if (/^a term of \S+$/.test(expected)) return `Add "${key}:" here, with an id of that file.`;
  if (expected.startsWith('one of ')) return `Add "${key}:" here, with one of these words.`;
  return `Add "${key}:" here.`;
}

/** `{ a: …, b: … }` of a wording that names the fields of a mapping or of the entries of a list. */
function shapeOf(expected: string): string | undefined {
  const inside = /\{ ([\w:… ,?]+) \}/.exec(expected)?.[1];
  // Where a plain text will do, the longer form would mislead.
  if (!inside || /, or \{/.test(expected)) return undefined;
  const fields = inside
    .split(', ')
    .filter((field) => !field.endsWith('?'))
    .map((field) => `${field.replace(/: …$/, '')}: …`);
  const mapping = `{ ${fields.join(', ')} }`;
  return expected.startsWith('a list') ? `[${mapping}]` : mapping;
}
