// What previews of a page show beside its title and its description. Words only.

export interface Preview {
  /** For previews; without one, that of the page. */
  readonly description?: string;
  /** What the picture says, for those who do not see it. */
  readonly alt?: string;
  /** A text of its own, not a list or a tool. */
  readonly isArticle?: boolean;
  /** At most two, with their names. */
  readonly fields?: readonly (readonly [name: string, value: string])[];
}
