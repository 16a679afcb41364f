// What a rule between fields is. One rule, one name, one code.
import type { FieldPath } from '../../text/yaml';
import type { Draft, Lookups } from '../draft';

export interface Finding {
  readonly path: FieldPath;
  readonly expected: string;
  readonly got: string;
  readonly hint?: string | undefined;
  /** The id that stands for the word at `path`, where that is certain. */
  readonly canonical?: string | undefined;
}

export interface Rule {
  readonly code: string;
  readonly severity?: 'warning';
  /** What must hold, in one sentence. */
  readonly description: string;
  readonly check: (draft: Draft, base: Lookups) => Iterable<Finding>;
}
