// Which problems a change brings and which it mends. Lines move with every edit, so they say nothing of
// whether two problems are one.
import type { Problem } from '../problems';

export interface ProblemChanges {
  readonly added: readonly Problem[];
  readonly gone: readonly Problem[];
}

export function compareProblems(
  before: readonly Problem[],
  after: readonly Problem[],
): ProblemChanges {
  return { added: without(after, before), gone: without(before, after) };
}

function without(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
  return problems.filter((one) => {
    const count = left.get(key(one)) ?? 0;
    left.set(key(one), count - 1);
    return count <= 0;
  });
}

const key = ({ code, severity, file, field, expected, got }: Problem): string =>
  JSON.stringify([code, severity, file, field, expected, got]);
