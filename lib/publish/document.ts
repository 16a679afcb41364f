// A page as data, whatever kind it is: a title, what it says in sections of facts, each with its evidence
// and its permanent link. Types only; it must not know any format.
import type { Locale } from '../locales';

export interface DocumentLink {
  readonly text: string;
  readonly url: string;
  readonly title?: string;
}

/** What a mark such as `§4` stands for. */
export interface DocumentPlace {
  readonly about: { readonly label: string };
  /** The heading, the file, the commit. */
  readonly name: string;
  readonly url?: string;
  /** Places inside a file. */
  readonly details?: readonly string[];
}

export interface DocumentFact {
  /** Of the term, case or source it names. */
  readonly id?: string;
  /** What it is a fact about: a facet, or a label. */
  readonly about?: { readonly id?: string; readonly label: string };
  /** A short name; what stands behind it is said of it. */
  readonly name?: string;
  /** The permanent link to this fact, or to what it names. */
  readonly url?: string;
  /** Id of its status, where one goes with it. */
  readonly status?: string;
  /** Status, dates, scope: short phrases. */
  readonly details?: readonly string[];
  /** A sentence. */
  readonly text?: string;
  readonly evidence?: readonly DocumentLink[];
  /** Of a source: the places in it that are cited. */
  readonly places?: readonly DocumentPlace[];
}

export interface DocumentSection {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly facts: readonly DocumentFact[];
  /** Prose as Markdown. */
  readonly prose?: string;
}

export interface Document {
  readonly kind: 'case' | 'cases' | 'term' | 'company';
  readonly id: string;
  readonly language: Locale;
  readonly title: string;
  readonly summary: readonly string[];
  /** The permanent link. */
  readonly url: string;
  /** The same as raw data: ids and dates. */
  readonly data: string;
  readonly facts: readonly DocumentFact[];
  readonly sections: readonly DocumentSection[];
}
