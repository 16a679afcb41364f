// Repairs of one file put into its text. It must not know files or checks.
import type { Fix, Problem } from '../problems';

type Fixable = Problem & { readonly fix: Fix };

/**
 * Those that do not fit the text, or touch what another one changes, are left for the next round.
 * @param text as checks see it
 */
export function applyFixes(
  text: string,
  problems: readonly Problem[],
): { text: string; fixed: Problem[] } {
  const ordered = problems
    .filter((problem): problem is Fixable => problem.fix !== undefined)
    .sort((a, b) => a.fix.offset - b.fix.offset);
  const fixed: Fixable[] = [];
  let end = 0;
  for (const problem of ordered) {
    const { offset, was } = problem.fix;
    if (offset < end || text.slice(offset, offset + was.length) !== was) continue;
    fixed.push(problem);
    end = offset + was.length;
  }
  const mended = fixed.reduceRight(
    (before, { fix: { offset, was, text: now } }) =>
      before.slice(0, offset) + now + before.slice(offset + was.length),
    text,
  );
  return { text: mended, fixed };
}
