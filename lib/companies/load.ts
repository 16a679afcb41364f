// content/companies.yaml as text to companies, with everything that is wrong in it.
import type { Lookups } from '../cases/draft';
import { evidenceFinding } from '../cases/rules/evidence-finding';
import { termFinding } from '../cases/rules/references';
import { placesOf } from '../origin';
import type { Problem } from '../problems';
import { type BrokenIds, collisions, type Names, parseEntries } from '../terms/load';
import { canonicalFix } from '../text/canonical-fix';
import { dotted } from '../text/shape';
import { problemAt, type SourceText } from '../text/source-text';
import type { FieldPath } from '../text/yaml';
import { describeAnonymous } from './describe-anonymous';
import { type Anonymous, anonymousCompanySchema, type Company, companySchema } from './schema';

type Base = Pick<Lookups, 'terms' | 'sources' | 'isBroken' | 'origin'>;

type Unnamed = Pick<Company, 'id' | 'country'> & { readonly anonymous: Anonymous };

export interface LoadedCompanies {
  readonly companies: readonly Company[];
  readonly broken: BrokenIds;
  readonly names: Names;
  readonly problems: readonly Problem[];
}

/**
 * @param sourceIds all sources there are, broken ones included
 * @param taken names of the public companies, where `text` is the file of an overlay
 */
export function loadCompanies(
  text: SourceText,
  base: Base,
  sourceIds: readonly string[],
  taken?: Names,
): LoadedCompanies {
  const isUnnamed = (data: unknown) =>
    typeof data === 'object' && data !== null && 'anonymous' in data;
  const { entries, broken, yaml, problems } = parseEntries<Company | Unnamed>(text, (data) =>
    isUnnamed(data) ? anonymousCompanySchema : companySchema,
  );
  const names: Names = new Map(taken);
  if (!yaml) return { companies: [], broken, names, problems };
  const namesOf = (company: Company | Unnamed) =>
    'name' in company ? [...Object.values(company.name), ...company.aliases] : [];
  problems.push(...collisions(entries, text, yaml, namesOf, names));
  for (const { value, index } of entries) {
    const report = (
      path: FieldPath,
      {
        canonical,
        ...finding
      }: Pick<Problem, 'code' | 'expected' | 'got' | 'hint'> & { canonical?: string | undefined },
    ) =>
      problems.push(
        problemAt(text, yaml.rangeOf([index, ...path]), {
          field: dotted([value.id, ...path]),
          ...finding,
          fix: canonicalFix(text, yaml, [index, ...path], canonical),
        }),
      );
    const checkTerm = (path: FieldPath, id: string) => {
      const unknown = termFinding({ of: ['industry'], id }, base);
      if (unknown) report(path, { code: 'TERM-UNKNOWN', ...unknown });
    };
    if (!('name' in value)) {
      checkTerm(['anonymous', 'industry'], value.anonymous.industry);
      if (base.origin === 'public') {
        report(['anonymous'], {
          code: 'COMPANY-UNNAMED',
          expected: 'a named organisation',
          got: 'one without a name',
          hint: 'Public cases are of real, named organisations; others belong into an overlay.',
        });
      }
      continue;
    }
    // Mostly one name, whose comma YAML took for the end of it.
    for (const [i, alias] of value.aliases.entries()) {
      if (!Object.values(value.name).includes(alias)) continue;
      report(['aliases', i], {
        code: 'ID-DUPLICATE',
        expected: 'an alias that is another name',
        got: `"${alias}", which is its name`,
        hint: 'Delete it; if a name with a comma was meant, put the whole of it in quotes.',
      });
    }
    if (value.industry === 'not-stated') continue;
    for (const [i, { is, at }] of value.industry.entries()) {
      checkTerm(['industry', i, 'is'], is);
      for (const [k, pointer] of at.entries()) {
        const owner = placesOf(base.origin, 'sources');
        const wrong = evidenceFinding(pointer, sourceIds, base.sources, owner);
        const isLost = base.isBroken('sources', pointer.split('#', 1)[0] ?? '');
        if (wrong && !(isLost && wrong.code === 'EVIDENCE-SOURCE'))
          report(['industry', i, 'at', ...(at.length > 1 ? [k] : [])], {
            code: wrong.code,
            ...wrong.finding,
          });
      }
    }
  }
  const all = entries.map(({ value }) => value);
  const companies = all.map((entry) => asCompany(entry, all, base));
  return { companies, broken, names, problems };
}

function asCompany(
  entry: Company | Unnamed,
  all: readonly (Company | Unnamed)[],
  { terms, origin }: Base,
): Company {
  const own = origin === 'internal' ? { origin } : {};
  if ('name' in entry) return { ...entry, ...own };
  const { industry, size } = entry.anonymous;
  const alike = all.filter(
    ({ anonymous }) => anonymous?.industry === industry && anonymous.size === size,
  );
  const number = alike.length > 1 ? alike.indexOf(entry) + 1 : undefined;
  const term = terms.industry?.find(({ id }) => id === industry);
  return {
    ...entry,
    name: describeAnonymous(entry.anonymous, term, number),
    aliases: [],
    // What stands in place of a name needs no evidence: it is what the company says of itself.
    industry: [{ is: industry, at: [] }],
    ...own,
  };
}
