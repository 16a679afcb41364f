// A case file that has its shape, before it is joined: what the rules look at.
// It must not know what any rule wants.

import type { Company } from '../companies/schema';
import type { Origin } from '../origin';
import type { Source } from '../sources/schema';
import type { Term } from '../terms/schema';
import type { SourceText } from '../text/source-text';
import type { FieldPath, YamlValue } from '../text/yaml';
import type { CaseFields, State } from './schema';

export interface Draft {
  readonly id: string;
  readonly text: SourceText;
  readonly yaml: YamlValue;
  /** Names of the fields that stand in the file. */
  readonly given: readonly string[];
  readonly fields: CaseFields;
  readonly states: Readonly<Record<string, State>>;
}

/** A case of which parts are broken: only what is there can be judged, not what is missing. */
export interface PartialDraft extends Draft {
  /** The path in the file of a path in `fields` and `states`; undefined of what only fills a gap. */
  readonly wholePath: (path: FieldPath) => FieldPath | undefined;
}

/** Everything a rule may look up; built once for all cases. */
export interface Lookups {
  readonly terms: Readonly<Record<string, readonly Term[]>>;
  readonly companies: ReadonlyMap<string, Company>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly drafts: ReadonlyMap<string, Draft>;
  /**
   * Whether an id stands in content, but broken, so that naming it is no problem of its own.
   * `kind` is a vocabulary, `companies`, `sources` or `cases`.
   */
  readonly isBroken: (kind: string, id: string) => boolean;
  /** Of what is checked: `terms` and the others are those that content of this origin may name. */
  readonly origin: Origin;
}
