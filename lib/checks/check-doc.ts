// What a reader is told about one code of the checker: the rule, how one comes to break it, what to do,
// and a pair of samples. It must not know how the rule is checked.
import type { LocalizedText } from '../locales';

/**
 * The same few lines wrong and right. Tests put both into the invented base of `lib/testing`: with
 * `wrong` the checker gives this code, with `right` it finds nothing.
 */
interface TextExample {
  /** The file they stand in, as a path below `content/` of the invented base. */
  readonly file: string;
  /** What they stand in place of there; `undefined`: of the whole file. */
  readonly insteadOf?: string;
  /** What other files hold meanwhile, wrong or right: by path below `content/`. */
  readonly beside?: Readonly<Record<string, string>>;
  readonly wrong: string;
  readonly right: string;
}

/** What no text can show (a link out of the folder, a finished page): described in words. */
interface DescribedExample {
  readonly wrong: LocalizedText;
  readonly right: LocalizedText;
}

export interface CheckDoc {
  /** Stable, never reused. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What must hold, in one sentence. */
  readonly rule: LocalizedText;
  /** How it comes about, and what it would do to readers. */
  readonly cause: LocalizedText;
  /** What the author does about it. */
  readonly remedy: LocalizedText;
  readonly example: TextExample | DescribedExample;
}
