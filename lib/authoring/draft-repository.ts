// Decision records lie in a repository: a source of that kind is asked for it at once. It must not know
// who changes a draft.
import type { CaseDraft, DraftFields, DraftFile } from './draft';
import { withValue } from './draft-edit';
import { filledStart, isMapping } from './form-field';

const kinds = new Set<unknown>(['adr', 'repository']);

/** @param next `now` after one change */
export function withRepositories(
  now: CaseDraft,
  next: CaseDraft,
  fields: Pick<DraftFields, 'source'>,
): CaseDraft {
  if (now.sources.length !== next.sources.length) return next;
  const sources = next.sources.map((source, i) => {
    const isOther = source.data.kind !== now.sources[i]?.data.kind;
    return isOther ? withRepository(source, fields) : source;
  });
  return sources.some((source, i) => source !== next.sources[i]) ? { ...next, sources } : next;
}

function withRepository(source: DraftFile, { source: fields }: Pick<DraftFields, 'source'>) {
  const field = fields.find(({ key }) => key === 'repository')?.field;
  if (!field) return source;
  const start = filledStart(field);
  const { repository } = source.data;
  const put = (value: unknown): DraftFile => {
    const order = fields.map(({ key }) => key);
    const data = withValue(source.data, ['repository'], value, order);
    return isMapping(data) ? { ...source, data } : source;
  };
  if (kinds.has(source.data.kind)) return repository === undefined ? put(start) : source;
  // Nobody has written into it.
  return JSON.stringify(repository) === JSON.stringify(start) ? put(undefined) : source;
}
