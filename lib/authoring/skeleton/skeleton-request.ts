// What a new case starts from. It must not know how an author was asked.
import type { Locale } from '../../locales';

export interface SkeletonRequest {
  readonly id: string;
  readonly company: string;
  readonly year: string;
  /** The language of the author, and of the source until somebody says otherwise. */
  readonly lang: Locale;
  /** In the author's language; empty where not given. */
  readonly title: string;
  readonly subject: string;
  readonly source: {
    readonly id: string;
    readonly url: string;
    /** Where evidence may point. */
    readonly place: string;
  };
}
