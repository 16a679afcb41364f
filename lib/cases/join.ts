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
  const here = linksTo(draft.id, base.drafts);
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
    children: here.parent.toSorted(),
    followedBy: here.follows.toSorted(),
    relatedBothWays: [...new Set([...fields.related, ...here.related])].sort(),
  };
}

interface Links {
  readonly parent: string[];
  readonly follows: string[];
  readonly related: string[];
}

/** By all drafts, which nobody changes any more: ids of those that name a case, by its id. */
const known = new WeakMap<Lookups['drafts'], Map<string, Links>>();

function linksTo(id: string, drafts: Lookups['drafts']): Links {
  const links = known.get(drafts) ?? collectLinks(drafts);
  known.set(drafts, links);
  return links.get(id) ?? noLinks();
}

function collectLinks(drafts: Lookups['drafts']): Map<string, Links> {
  const links = new Map<string, Links>();
  const note = (key: keyof Links, to: string | undefined, from: string) => {
    if (to === undefined) return;
    const own = links.get(to) ?? noLinks();
    own[key].push(from);
    links.set(to, own);
  };
  for (const { id, fields } of drafts.values()) {
    note('parent', fields.parent, id);
    note('follows', fields.follows, id);
    for (const to of fields.related) note('related', to, id);
  }
  return links;
}

const noLinks = (): Links => ({ parent: [], follows: [], related: [] });

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
