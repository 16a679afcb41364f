// What a failing sample of content is. Tests only.
import type { Changes } from '../changes';

export interface Sample {
  /** What is wrong; starts with its number in the catalogue of bad inputs where it has one. */
  readonly name: string;
  readonly changes: Changes;
  /** Everything the checker prints, word for word. */
  readonly lines: readonly string[];
}

export const sampleCase = 'cases/sample-ltd-2021.mdx';
export const exampleCase = 'cases/example-co-2020.mdx';
export const translation = 'cases/sample-ltd-2021.ja.mdx';
export const talk = 'sources/sample-talk.yaml';
