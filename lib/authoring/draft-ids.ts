// Ids that follow from one another while a case is written: of a company that is new, and of its sources.
// It must not know who changes them.
import { type CaseDraft, draftId } from './draft';
import { withSourceRenamed } from './draft-edit';
import { yearIn } from './typed-year';

/** @param next `now` after one change; ids in it that follow from what changed are brought along */
export function withFollowingIds(now: CaseDraft, next: CaseDraft): CaseDraft {
  return withSourceIds(now, withSuggestedId(now, withCompanyId(next)));
}

/** A company that is written here is the company of the case. */
function withCompanyId(draft: CaseDraft): CaseDraft {
  if (!draft.company || draft.case.data.company === draft.company.data.id) return draft;
  const data = { ...draft.case.data, company: draft.company.data.id ?? '' };
  return { ...draft, case: { ...draft.case, data } };
}

/** The first source is named after the case, until somebody names it. */
function withSuggestedId(now: CaseDraft, next: CaseDraft): CaseDraft {
  const [source, ...rest] = next.sources;
  if (!source || source.base !== undefined || source.data.id !== now.sources[0]?.data.id)
    return next;
  const isOpen = source.data.id === '' || source.data.id === suggestion(now);
  const id = suggestion(next);
  if (!isOpen || id === source.data.id) return next;
  return { ...next, sources: [{ ...source, data: { ...source.data, id } }, ...rest] };
}

/** A year with a word behind it is told where it stands; the source need not hear of it. */
function suggestion(draft: CaseDraft): string {
  const id = draftId({ ...draft, year: yearIn(draft.year) ?? draft.year });
  const kind = draft.sources[0]?.data.kind;
  if (draft.openedId !== undefined || id === '' || draft.year === '') return '';
  return typeof kind === 'string' && kind !== '' ? `${id}-${kind}` : id;
}

/** Facts follow a source to its new id, if it is the same source that got it. */
function withSourceIds(now: CaseDraft, next: CaseDraft): CaseDraft {
  if (now.sources.length !== next.sources.length) return next;
  let { data, body } = next.case;
  let { translations } = next;
  for (const [i, { data: source }] of next.sources.entries()) {
    const from = now.sources[i]?.data.id;
    const to = source.id;
    if (typeof from !== 'string' || typeof to !== 'string' || from === to) continue;
    data = withSourceRenamed(data, from, to);
    if (from === '') continue;
    const inProse = (text: string) =>
      text.replaceAll(`"${from}#`, `"${to}#`).replaceAll(` ${from}#`, ` ${to}#`);
    body = inProse(body);
    translations = Object.fromEntries(
      Object.entries(translations).map(([locale, file]) => [
        locale,
        { ...file, body: inProse(file.body) },
      ]),
    ) as typeof translations;
  }
  if (data === next.case.data && body === next.case.body) return next;
  return { ...next, translations, case: { ...next.case, data, body } };
}
