// The report on a change from one state of the invented base to another. Tests only.
import { readBase } from '#lib/review/readable-base.node';
import { type ChangeReport, changeReport } from '../review/change-report';
import type { Changes } from './changes';
import { withTinyBase } from './tiny-base.node';

export function reportOf(after: Changes, before: Changes = {}): ChangeReport {
  return withTinyBase(before, (old) =>
    withTinyBase(after, (now) => changeReport('test', readBase(old), readBase(now))),
  );
}

/** @throws Error unless the change is one of a single case */
export function onlyCase({ cases }: ChangeReport): ChangeReport['cases'][number] {
  const [only, ...others] = cases;
  if (!only || others.length > 0) throw new Error(`not one case but ${cases.length}`);
  return only;
}
