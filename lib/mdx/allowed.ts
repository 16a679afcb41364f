// What the prose of a case may hold beside Markdown: the one list of components authors may use,
// each with its attributes. lib/text/guard.ts refuses everything else, components/mdx renders these.

export const allowedComponents = {
  /** Evidence of a paragraph: `<Cite at="source-id#S4, source-id#S7" />`. */
  Cite: ['at'],
} as const satisfies Record<string, readonly string[]>;

export type AllowedComponent = keyof typeof allowedComponents;
