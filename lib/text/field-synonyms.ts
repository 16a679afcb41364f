// Other names that people give to fields of this kind of record. It must not know which record has which.

/** By name of a field: what else it is called, folded. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  is: ['name', 'term', 'tool'],
  at: ['evidence', 'source', 'sources', 'ref', 'place', 'cite'],
  since: ['from', 'start', 'started'],
  until: ['till', 'end', 'ended'],
  due: ['date', 'when', 'by'],
  date: ['when', 'published', 'day'],
  asof: ['date', 'when', 'year'],
  note: ['comment', 'remark', 'notes'],
  because: ['reason', 'reasons', 'why'],
  text: ['words', 'description', 'summary'],
  value: ['number', 'figure', 'count'],
};

/** The one of some fields that goes by another name, where it is but one. */
export function fieldSynonym(folded: string, fields: readonly string[]): string | undefined {
  const meant = fields.filter((field) => synonyms[field.toLowerCase()]?.includes(folded));
  return meant.length === 1 ? meant[0] : undefined;
}
