// A kind of file of the data: where it lies, what it says, in which form. The files themselves, their
// description and their schemas all come from it. It must not know any one.
import type { Publication } from './publication';
import type { SchemaName } from './schemas';

/** What every JSON file begins with. */
export const head = { version: 1, license: 'CC-BY-4.0' } as const;

export type Parameters = Readonly<Record<string, string>>;

export interface Resource {
  /** Below the base path; `{name}` stands for a parameter: `/api/v1/cases/{id}.json`. */
  readonly path: string;
  readonly media: 'application/json' | 'text/csv' | 'text/markdown';
  /** One sentence, in English. */
  readonly about: string;
  /** All values of each parameter; every combination is a file. */
  readonly parameters?: Readonly<Record<string, readonly string[]>>;
  /** Of JSON. */
  readonly schema?: SchemaName;
  /** A value for JSON, else a text. */
  readonly make: (parameters: Parameters) => unknown;
  /** A short piece of the real file, where the whole is long. */
  readonly example?: () => unknown;
}

/** Every combination of the parameters, with its path. */
export function instances({ path, parameters = {} }: Resource): { path: string; of: Parameters }[] {
  const all = Object.entries(parameters).reduce<Parameters[]>(
    (before, [name, values]) =>
      before.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
  return all.map((of) => ({
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => of[name] ?? ''),
    of,
  }));
}

export function filesOf(resource: Resource): Publication[] {
  return instances(resource).map(({ path, of }) => ({
    path,
    make: () => {
      const made = resource.make(of);
      if (typeof made === 'string') return made;
      // Data is read by people too; pages as JSON are many, and have their Markdown for that.
      return `${JSON.stringify(made, null, path.startsWith('/api/') ? 2 : 0)}\n`;
    },
  }));
}
