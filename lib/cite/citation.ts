// What every text of the box "Link & cite" is written from: a page of the site as others name it. Types
// only; it must not know any format.
import type { Work } from '../sources/work';

/** What is said of the page, as `label: text`. */
export interface CitationPart {
  readonly label: string;
  readonly text: string;
  /** Where the text leads. */
  readonly url?: string | undefined;
  /** Whether a new item of a list begins with it. */
  readonly opens?: boolean;
}

/** An entry of a bibliography: what the page stands on, or the page itself. */
export interface CitationEntry {
  /** Lower-case words joined by "-". */
  readonly key: string;
  readonly work: Work;
  /** What Casebook says of it, with the permanent link. */
  readonly note: string;
}

export interface Citation {
  readonly title: string;
  /** The permanent link. */
  readonly url: string;
  readonly parts: readonly CitationPart[];
  /** The primary sources come first, the page after them. */
  readonly entries: readonly CitationEntry[];
  /** Between the title and the parts, and between the parts. */
  readonly signs: { readonly dash: string; readonly separator: string; readonly colon: string };
}
