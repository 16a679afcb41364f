// Pages as files: in which forms a page exists beside its own. It must not know what is in them.

export type TwinSuffix = 'md' | 'json' | 'csv';

/** Media type and name of each form; names are the same in every language. */
export const twinForms: Readonly<Record<TwinSuffix, { type: string; name: string }>> = {
  md: { type: 'text/markdown', name: 'Markdown' },
  json: { type: 'application/json', name: 'JSON' },
  csv: { type: 'text/csv', name: 'CSV' },
};

/** Of a case, a term, a company. */
export const pageTwins = ['md', 'json'] as const;

/** Of what is a table: the list, a comparison. */
export const tableTwins = ['md', 'json', 'csv'] as const;
