// What the guard sees of a Markdown tree, what it keeps of it and what it says of a node. Types only.
import type { Problem } from '../problems';
import type { Position } from './source-text';

/** A position of the parser: columns in UTF-16 units. */
export interface Point extends Position {
  readonly offset?: number;
}

export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  /** Of a footnote or a link by reference: as written, and as compared. */
  readonly label?: string | null;
  readonly identifier?: string;
  readonly lang?: string | null;
  readonly url?: string;
  readonly title?: string | null;
  readonly depth?: number;
  /** Of an entry of a list: that it is a box to tick. */
  readonly checked?: boolean | null;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Point; readonly end: Point };
}

export type Finding = Pick<Problem, 'code' | 'expected' | 'got' | 'hint'> &
  Partial<Pick<Problem, 'severity'>>;

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}
