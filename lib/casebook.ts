// The joined base: what pages, search, JSON and tests read. Types only; casebook.node.ts makes it.
import type { CaseFields, State } from './cases/schema';
import type { Company } from './companies/schema';
import type { Facet } from './facets';
import type { Locale } from './locales';
import type { Moved } from './moved/moved';
import type { Origin } from './origin';
import type { Problem } from './problems';
import type { Source } from './sources/schema';
import type { Term } from './terms/schema';
import type { Heading } from './text/guard-node';
import type { FactDate } from './text/values';

/** The words of a case or page in one language. */
export interface Words {
  readonly title: string;
  readonly summary: string;
  /** MDX, checked by the guard, padded so that lines match the file. */
  readonly body: string;
  /** Path of the file the words come from. */
  readonly file: string;
  /** The language they are really in; differs from the one asked for when a translation is missing. */
  readonly lang: Locale;
  readonly headings: readonly Heading[];
}

export interface Case extends Omit<CaseFields, 'title' | 'summary' | 'sources'> {
  readonly id: string;
  readonly origin: Origin;
  readonly words: Readonly<Record<Locale, Words>>;
  readonly sources: readonly { source: Source; role: 'primary' | 'supporting' | 'follow-up' }[];
  /** Statements by facet id; every statement facet has a key. */
  readonly states: Readonly<Record<string, State>>;
  readonly primary: Source;
  /** Day of telling of the primary source: of the event, else of publication. */
  readonly told: FactDate | 'not-stated';
  /** Derived: four digits, or `not-stated`. */
  readonly year: string;
  /** Derived: language of the primary source. */
  readonly language: string;
  /** Derived from the feeding cluster terms, current before former; empty when nothing feeds. */
  readonly management: readonly string[];
  /** Derived likewise: `kubernetes`, `other`. */
  readonly family: readonly string[];
  /** Derived from the company. */
  readonly industry: readonly string[];
  /** Derived: ids of cases naming this one as parent, as follows, or as related (both sides). */
  readonly children: readonly string[];
  readonly followedBy: readonly string[];
  readonly relatedBothWays: readonly string[];
}

export interface Casebook extends Moved {
  /** Internal as soon as an overlay was asked for, whatever it holds. */
  readonly edition: Origin;
  readonly facets: readonly Facet[];
  /** Terms by vocabulary id, also for facets whose terms come from the base itself. */
  readonly terms: Readonly<Record<string, readonly Term[]>>;
  readonly companies: readonly Company[];
  readonly sources: readonly Source[];
  /** Sorted by id. */
  readonly cases: readonly Case[];
  /** Pages of prose such as `about`, by id. */
  readonly pages: Readonly<Record<string, Readonly<Record<Locale, Words>>>>;
  /** Addresses that were ever published, below the base path: `/en/cases/`, `/en/about/#sources`. */
  readonly published: readonly string[];
  /** Problems that do not stop a build. */
  readonly warnings: readonly Problem[];
}

/** Whether a site of this base must say so on each page, and stay out of search engines. */
export function isInternalEdition({ edition }: Pick<Casebook, 'edition'>): boolean {
  return edition === 'internal';
}

/** @throws RangeError when the base has no such case: ids come from the base, so it is a program fault. */
export function caseOf(book: Casebook, id: string): Case {
  const found = book.cases.find((item) => item.id === id);
  if (!found) throw new RangeError(`no case "${id}"`);
  return found;
}

export function termOf(book: Casebook, vocabulary: string, id: string): Term | undefined {
  return book.terms[vocabulary]?.find((term) => term.id === id);
}

/** @throws RangeError when the base has no such company. */
export function companyOf(book: Casebook, id: string): Company {
  const found = book.companies.find((company) => company.id === id);
  if (!found) throw new RangeError(`no company "${id}"`);
  return found;
}
