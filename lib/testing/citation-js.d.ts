// The parts of Citation.js that tests use; it comes without types. Tests only.

declare module '@citation-js/core' {
  /** An item of CSL-JSON. */
  interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly author?: readonly { literal?: string; given?: string; family?: string }[];
    readonly issued?: { 'date-parts'?: readonly (readonly number[])[]; circa?: boolean };
    readonly URL?: string;
    readonly note?: string;
    readonly [field: string]: unknown;
  }
  export class Cite {
    constructor(text: string, options?: { forceType?: string });
    readonly data: readonly CslItem[];
  }
}

declare module '@citation-js/plugin-bibtex' {}
