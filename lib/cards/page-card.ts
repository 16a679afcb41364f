// What the picture of a page says. Words only: it must not know where they stand or how large.

export interface CardRow {
  /** An outcome has its sign and tone beside its word. */
  readonly outcome?: { readonly sign: string; readonly tone: string } | undefined;
  /** From the longest on: the first that fits is shown, or the last cut. */
  readonly texts: readonly string[];
  /** Said more quietly behind it: the first that fits, or the last cut. */
  readonly asides?: readonly string[] | undefined;
}

export interface PageCard {
  /** What kind of page, or whose: above the title. */
  readonly kicker: string;
  readonly title: string;
  /** What it is about, in a sentence; instead of rows, or above them. */
  readonly lead?: string | undefined;
  /** At most three; more are a number. */
  readonly rows: readonly CardRow[];
}
