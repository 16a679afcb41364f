// Packages without types of their own: what the bench uses of them.

declare module 'lunr' {
  type Step = (...tokens: never[]) => unknown;
  type Tokenizer = (text: string) => { toString(): string }[];
  interface Pipeline {
    add(...steps: Step[]): void;
  }
  interface Query {
    term(words: readonly string[], options: Record<string, unknown>): void;
  }
  interface Index {
    query(ask: (query: Query) => void): { ref: string }[];
  }
  interface Builder {
    readonly pipeline: Pipeline;
    readonly searchPipeline: Pipeline;
    use(plugin: unknown): void;
    ref(field: string): void;
    field(name: string, options: { boost: number }): void;
    add(document: object): void;
    build(): Index;
  }
  const lunr: {
    readonly Builder: new () => Builder;
    readonly Index: { load(json: unknown): Index };
    readonly Query: { readonly wildcard: { readonly TRAILING: number } };
    readonly tokenizer: Tokenizer;
    readonly trimmer: Step;
    readonly stopWordFilter: Step;
    readonly stemmer: Step;
    /** Added by lunr-languages. */
    readonly ja: { readonly tokenizer: Tokenizer };
  };
  export default lunr;
}

declare module 'itemsjs' {
  interface Found {
    readonly data: {
      readonly aggregations: Record<string, { buckets: { key: string; doc_count: number }[] }>;
    };
  }
  interface Engine {
    search(input: { per_page: number; filters: Record<string, readonly string[]> }): Found;
  }
  export default function itemsjs(items: readonly object[], options: object): Engine;
}
