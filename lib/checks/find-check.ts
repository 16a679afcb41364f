// The explanation of one code. It must not know what any code means.
import { allChecks } from './all';
import type { CheckDoc } from './check-doc';

const byCode = new Map(allChecks.flatMap(({ checks }) => checks.map((doc) => [doc.code, doc])));

export function findCheck(code: string): CheckDoc | undefined {
  return byCode.get(code);
}

export const allCodes: readonly string[] = [...byCode.keys()];
