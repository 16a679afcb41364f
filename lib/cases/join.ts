// A checked draft to a case: sources looked up, derived fields computed, relations shown on both sides.
import type { Case, Words } from '../casebook';
import type { Locale } from '../locales';
import type { Origin } from '../origin';
import type { Draft, Lookups } from './draft';
import { feeding } from './feeds';

export function joinCase(
  draft: Draft,
  words: Readonly<Record<Locale, Words>>,
  base: Lookups,
  origin: Origin = 'public',
): Case {
  const { title: _title, summary: _summary, ...fields } = draft.fields;
  const sources = fields.sources.flatMap(({ id, role }) => {
    const source = base.sources.get(id);
    return source ? [{ source, role }] : [];
  });
  const primary = sources.find(({ role }) => role === 'primary')?.source;
  if (!primary) throw new RangeError(`case ${draft.id} has no primary source`);
  const told = primary.told ?? primary.date;
  const industry = base.companies.get(fields.company)?.industry ?? 'not-stated';
  const others = [...base.drafts.values()];
  const naming = (key: 'parent' | 'follows') =>
    others.filter((other) => other.fields[key] === draft.id).map(({ id }) => id);
  const relatedHere = others.filter(({ fields: f }) => f.related.includes(draft.id));
  return {
    ...fields,
    id: draft.id,
    origin,
    words,
    sources,
    states: draft.states,
    primary,
    told,
    year: told === 'not-stated' ? 'not-stated' : told.value.slice(0, 4),
    language: primary.language,
    management: ofTerms(draft, base, 'management'),
    family: ofTerms(draft, base, 'family'),
    industry: industry === 'not-stated' ? [] : industry.map(({ is }) => is),
    children: naming('parent').sort(),
    followedBy: naming('follows').sort(),
    relatedBothWays: [...new Set([...fields.related, ...relatedHere.map(({ id }) => id)])].sort(),
  };
}

/** What the feeding terms say of themselves (who manages it, which family); use of today wins over the past. */
function ofTerms(draft: Draft, base: Lookups, key: 'management' | 'family'): string[] {
  const said = Object.entries(draft.states).flatMap(([facet, state]) =>
    feeding(state).flatMap(({ is, status }) => {
      const kind = base.terms[facet]?.find((term) => term.id === is)?.[key];
      return kind && kind !== 'not-stated' ? [{ kind, status }] : [];
    }),
  );
  const current = said.filter(({ status }) => status === 'used');
  return [...new Set((current.length > 0 ? current : said).map(({ kind }) => kind))];
}
