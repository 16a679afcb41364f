// What the guard sees of a Markdown tree, what it keeps of it and what it says of a node. Types only.
import type { Problem } from '../problems';
import type { Position } from './source-text';

export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly title?: string | null;
  readonly depth?: number;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Position; readonly end: Position };
}

export type Finding = Pick<Problem, 'code' | 'expected' | 'got' | 'hint'>;

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}
