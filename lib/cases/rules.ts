// The list of rules between the fields of a case; command line, build and tests run this list.
import type { Problem } from '../problems';
import { canonicalFix } from '../text/canonical-fix';
import { dotted } from '../text/shape';
import { problemAt } from '../text/source-text';
import type { FieldPath } from '../text/yaml';
import type { Draft, Lookups, PartialDraft } from './draft';
import { dateRules } from './rules/dates';
import { decisionRules } from './rules/decisions';
import { evidenceRules } from './rules/evidence';
import { figureRules } from './rules/figures';
import { outcomeRules } from './rules/outcome';
import { referenceRules } from './rules/references';
import type { Rule } from './rules/rule';
import { statementRules } from './rules/statements';
import { titleRules } from './rules/titles';
import { wordingRules } from './rules/wording';

const caseRules: readonly Rule[] = [
  ...referenceRules,
  ...evidenceRules,
  ...statementRules,
  ...dateRules,
  ...decisionRules,
  ...outcomeRules,
  ...titleRules,
  ...wordingRules,
  ...figureRules,
];

/** Rules that miss something where a part of the case is broken. */
const ofWholeCases = new Set<Rule>([
  ...decisionRules,
  ...outcomeRules,
  ...evidenceRules.filter(({ code }) => code === 'SOURCE-UNUSED'),
]);

export function checkRules(draft: Draft, base: Lookups): Problem[] {
  return caseRules.flatMap((rule) => problemsOf(rule, draft, base, (path) => path));
}

/** What can be said of a case that is broken in other places. */
export function checkSoundRules(part: PartialDraft, base: Lookups): Problem[] {
  return caseRules
    .filter((rule) => !ofWholeCases.has(rule))
    .flatMap((rule) => problemsOf(rule, part, base, part.wholePath));
}

function problemsOf(
  { code, severity, check }: Rule,
  draft: Draft,
  base: Lookups,
  inFile: (path: FieldPath) => FieldPath | undefined,
): Problem[] {
  return [...check(draft, base)].flatMap((finding) => {
    const path = inFile(finding.path);
    if (path === undefined) return [];
    const { expected, got, hint } = finding;
    return problemAt(draft.text, draft.yaml.rangeOf(path), {
      code,
      severity: severity ?? 'error',
      field: dotted(path) || 'front matter',
      expected,
      got,
      hint,
      fix: canonicalFix(draft.text, draft.yaml, path, finding.canonical),
    });
  });
}
