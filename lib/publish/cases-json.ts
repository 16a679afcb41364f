// /api/v1/cases.json: every case as the pages show it. Fields are only ever added within v1.
import type { Case, Casebook } from '../casebook';
import { companyOf } from '../casebook';
import type { Statement } from '../cases/schema';
import { allFacetValues } from '../cases/values';
import type { Company } from '../companies/schema';
import { absolute, paths } from '../url/paths';
import { inLocales } from './in-locales';
import { head } from './resource';

export function casesJson(book: Casebook) {
  return {
    ...head,
    cases: book.cases.map((item) => caseJson(book, item)),
  };
}

/** One case: ids and dates, and the words of titles in each language. */
export function caseJson(book: Casebook, item: Case) {
  const { outcome } = item;
  const facets = allFacetValues(book, item);
  return {
    id: item.id,
    title: inLocales((locale) => item.words[locale].title),
    summary: inLocales((locale) => item.words[locale].summary),
    url: inLocales((locale) => absolute(paths.case(locale, item.id))),
    company: companyJson(companyOf(book, item.company)),
    product: item.product,
    subject: item.subject,
    year: item.year,
    told: item.told,
    language: item.language,
    speakers: item.speakers,
    outcome: {
      is: outcome.is,
      scope: outcome.scope,
      rollout: outcome.rollout,
      date: outcome.date,
      reasons: outcome.reasons ?? [],
      ...(outcome.note ? { note: outcome.note } : {}),
      at: outcome.at,
    },
    facets,
    statements: Object.entries(item.states).flatMap(([facet, state]) =>
      state === 'not-stated' ? [] : state.map((statement) => statementJson(facet, statement)),
    ),
    unit: item.unit,
    motives: item.motives,
    difficulties: item.difficulties,
    decisions: item.decisions,
    timeline: item.timeline,
    planned: item.planned,
    lessons: item.lessons,
    scale: item.scale,
    measurements: item.measurements,
    versions: item.versions,
    conflicts: item.conflicts,
    relations: {
      parent: item.parent ?? null,
      children: item.children,
      follows: item.follows ?? null,
      followedBy: item.followedBy,
      related: item.relatedBothWays,
    },
    notStated: Object.keys(facets).filter((facet) => facets[facet]?.includes('not-stated')),
    sources: item.sources.map(({ source, role }) => ({
      id: source.id,
      role,
      kind: source.kind,
      title: source.title,
      publisher: source.publisher,
      authors: source.authors,
      url: source.url,
      date: source.date,
      ...(source.repository ? { repository: source.repository } : {}),
      ...(source.gone ? { gone: source.gone } : {}),
      archive: source.archive,
      ...(source.told ? { told: source.told } : {}),
      language: source.language,
      extent: source.extent,
      ...(source.missing ? { missing: source.missing } : {}),
    })),
  };
}

/** Who is not named has a description in place of a name. */
function companyJson({ id, name, anonymous }: Company) {
  return anonymous ? { id, name: null, description: name } : { id, name };
}

function statementJson(
  facet: string,
  { is, status, scope, since, until, replacedBy, because, leftBecause, basis, note, at }: Statement,
) {
  return {
    facet,
    term: is,
    status: status ?? null,
    scope,
    since,
    until,
    replacedBy,
    because,
    leftBecause,
    basis,
    note,
    at,
  };
}
