// content/companies.yaml as text to companies, with everything that is wrong in it.
import type { Lookups } from '../cases/draft';
import { evidenceFinding } from '../cases/rules/evidence';
import { termFinding } from '../cases/rules/references';
import type { Problem } from '../problems';
import { type BrokenIds, collisions, parseEntries } from '../terms/load';
import { problemAt, type SourceText } from '../text/source-text';
import { type Company, companySchema } from './schema';

/** @param sourceIds all sources there are, broken ones included */
export function loadCompanies(
  text: SourceText,
  base: Pick<Lookups, 'terms' | 'sources' | 'isBroken'>,
  sourceIds: readonly string[],
): { companies: Company[]; broken: BrokenIds; problems: Problem[] } {
  const { entries, broken, yaml, problems } = parseEntries(text, companySchema);
  if (!yaml) return { companies: [], broken, problems };
  const names = (company: Company) => [...Object.values(company.name), ...company.aliases];
  problems.push(...collisions(entries, text, yaml, names));
  for (const { value, index } of entries) {
    if (value.industry === 'not-stated') continue;
    for (const [i, { is, at }] of value.industry.entries()) {
      const report = (key: string, finding: Pick<Problem, 'code' | 'expected' | 'got' | 'hint'>) =>
        problems.push(
          problemAt(text, yaml.offsetOf([index, 'industry', i, key]), {
            field: `${value.id}.industry[${i}].${key}`,
            ...finding,
          }),
        );
      const unknown = termFinding({ of: ['industry'], id: is }, base);
      if (unknown) report('is', { code: 'TERM-UNKNOWN', ...unknown });
      for (const pointer of at) {
        const wrong = evidenceFinding(pointer, sourceIds, base.sources, 'content/sources');
        if (wrong) report('at', { code: wrong.code, ...wrong.finding });
      }
    }
  }
  return { companies: entries.map(({ value }) => value), broken, problems };
}
