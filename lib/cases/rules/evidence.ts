// Every fact leads to a place in a source of its case, inside what was read.
import { isCovered, parseEvidence } from '../../sources/locator';
import { didYouMean } from '../../text/nearest';
import type { Lookups } from '../draft';
import { factsOf } from '../walk';
import type { Finding, Rule } from './rule';

/** What is wrong with one pointer, or undefined; shared by facts, companies and prose. */
export function evidenceFinding(
  pointer: string,
  allowed: readonly string[],
  sources: Lookups['sources'],
): { code: string; finding: Omit<Finding, 'path'> } | undefined {
  const parsed = parseEvidence(pointer.normalize('NFKC'));
  const got = `"${pointer}"`;
  if (!parsed) {
    const expected = 'evidence such as "source-id#S14", "source-id#§Heading" or "source-id#title"';
    return { code: 'EVIDENCE-FORM', finding: { expected, got } };
  }
  const source = sources.get(parsed.source);
  if (!source || !allowed.includes(parsed.source)) {
    const expected = `a source of the case (${allowed.join(', ')})`;
    const hint = didYouMean(parsed.source, allowed) ?? 'Add it to "sources" first.';
    return { code: 'EVIDENCE-SOURCE', finding: { expected, got, hint } };
  }
  const covers = source.covers.map((text) => text.normalize('NFKC'));
  if (isCovered(parsed.locator, covers)) return undefined;
  const headings = covers.filter((text) => text.startsWith('§'));
  const near = didYouMean(parsed.text, headings);
  const hint = near ?? `See "covers" in content/sources/${source.id}.yaml.`;
  return { code: 'EVIDENCE-EXTENT', finding: { expected: 'a place that was read', got, hint } };
}

function rule(code: string, description: string): Rule {
  return {
    code,
    description,
    *check(draft, base) {
      const allowed = draft.fields.sources.map((source) => source.id);
      for (const data of [draft.fields, draft.states]) {
        for (const { path, at } of factsOf(data)) {
          for (const pointer of at) {
            const wrong = evidenceFinding(pointer, allowed, base.sources);
            if (wrong?.code === code) yield { path: [...path, 'at'], ...wrong.finding };
          }
        }
      }
    },
  };
}

export const evidenceRules: readonly Rule[] = [
  rule('EVIDENCE-FORM', 'Evidence is written as source-id#locator.'),
  rule('EVIDENCE-SOURCE', 'Evidence names a source of the case.'),
  rule('EVIDENCE-EXTENT', 'Evidence lies inside what was read of the source.'),
  {
    code: 'SOURCE-UNUSED',
    description: 'Every listed source gives at least one fact.',
    *check(draft) {
      const used = new Set(
        [...factsOf(draft.fields), ...factsOf(draft.states)]
          .flatMap((fact) => fact.at)
          .map((at) => at.split('#', 1)[0]),
      );
      for (const [i, source] of draft.fields.sources.entries()) {
        if (used.has(source.id)) continue;
        const hint = 'Cite it, or delete it from the list.';
        yield {
          path: ['sources', i],
          expected: 'a source that some fact cites',
          got: `"${source.id}"`,
          hint,
        };
      }
    },
  },
];
