// English words that stand in nearly every question. It must not know Japanese: its particles yield no term.

/** Dropped from a query unless nothing else is left. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those it its and or but if so as than then',
    'of to in on at by for from with about into over',
    'is are was were be been do does did has have had can could will would should',
    'i we you they he she my our your their who what which when where why how',
  ].flatMap((line) => line.split(' ')),
);
