// The list of rules between the fields of a case; command line, build and tests run this list.
import type { Problem } from '../problems';
import { canonicalFix } from '../text/canonical-fix';
import { dotted } from '../text/shape';
import { problemAt } from '../text/source-text';
import type { Draft, Lookups } from './draft';
import { dateRules } from './rules/dates';
import { decisionRules } from './rules/decisions';
import { evidenceRules } from './rules/evidence';
import { outcomeRules } from './rules/outcome';
import { referenceRules } from './rules/references';
import type { Rule } from './rules/rule';
import { statementRules } from './rules/statements';

const caseRules: readonly Rule[] = [
  ...referenceRules,
  ...evidenceRules,
  ...statementRules,
  ...dateRules,
  ...decisionRules,
  ...outcomeRules,
];

export function checkRules(draft: Draft, base: Lookups): Problem[] {
  return caseRules.flatMap(({ code, severity = 'error' as const, check }) =>
    [...check(draft, base)].map(({ path, ...finding }) =>
      problemAt(draft.text, draft.yaml.rangeOf(path), {
        code,
        severity,
        field: dotted(path) || 'front matter',
        expected: finding.expected,
        got: finding.got,
        hint: finding.hint,
        fix: canonicalFix(draft.text, draft.yaml, path, finding.canonical),
      }),
    ),
  );
}
