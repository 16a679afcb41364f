// All results of a run, as they are written to JSON and read by the report.
import type { BenchQuery } from './queries';
import type { FacetMeasures, SearchMeasures } from './task';

export interface BenchResults {
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGb: number;
    readonly node: string;
    readonly platform: string;
  };
  /** Version by package. */
  readonly versions: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly runs: number;
  readonly bases: readonly BaseResults[];
}

export interface BaseResults {
  readonly size: number;
  readonly characters: number;
  readonly queries: readonly BenchQuery[];
  /** Medians over the runs. */
  readonly search: readonly SearchMeasures[];
  readonly facets: readonly FacetMeasures[];
}
