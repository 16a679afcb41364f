// What the form must know of the base to check a case against it, as one JSON file of the site, and the
// way back to what the rules look up. It must not know any rule.
import type { Casebook } from '../casebook';
import type { Lookups } from '../cases/draft';
import { termsFiles } from '../facets';
import type { LocalizedText } from '../locales';
import type { Source } from '../sources/schema';
import type { Names } from '../terms/load';
import { foldName } from '../text/fold-name';

interface Named {
  readonly id: string;
  readonly label: LocalizedText;
  readonly aliases: readonly string[];
}

/** A term with what rules ask of it. */
interface FormTerm extends Named {
  readonly family?: string | undefined;
  readonly management?: string | undefined;
}

type FormSource = Pick<Source, 'id' | 'title' | 'covers' | 'date' | 'told'> & {
  readonly repository?: { readonly files: Readonly<Record<string, string>> } | undefined;
};

interface FormCase {
  readonly id: string;
  readonly company: string;
  readonly aliases: readonly string[];
  readonly parent?: string | undefined;
  readonly follows?: string | undefined;
  readonly title: LocalizedText;
}

export interface FormBase {
  readonly terms: Readonly<Record<string, readonly FormTerm[]>>;
  readonly companies: readonly Named[];
  readonly sources: readonly FormSource[];
  readonly cases: readonly FormCase[];
}

/** Of the public base alone: the file is published. */
export function formBase({ terms, companies, sources, cases }: Casebook): FormBase {
  return {
    terms: Object.fromEntries(
      termsFiles.map((file) => [
        file,
        (terms[file] ?? []).map(({ id, label, aliases, family, management }) => ({
          ...{ id, label, aliases, family, management },
        })),
      ]),
    ),
    companies: companies.map(({ id, name, aliases }) => ({ id, label: name, aliases })),
    sources: sources.map(({ id, title, covers, date, told, repository }) => ({
      ...{ id, title, covers, date, told },
      repository: repository && { files: repository.files },
    })),
    cases: cases.map(({ id, company, aliases, parent, follows, words }) => ({
      ...{ id, company, aliases, parent, follows },
      title: { en: words.en.title, ja: words.ja.title },
    })),
  };
}

/** What rules look up. They ask for no more of each than the file has; a test runs them on all cases. */
export function lookupsOf({ terms, companies, sources, cases }: FormBase): Lookups {
  const byId = <T extends { id: string }, V>(list: readonly T[], as: (item: T) => V) =>
    new Map(list.map((item) => [item.id, as(item)]));
  return {
    terms: terms as unknown as Lookups['terms'],
    companies: byId(companies, ({ label, ...rest }) => ({
      ...rest,
      name: label,
    })) as unknown as Lookups['companies'],
    sources: byId(sources, (source) => source) as unknown as Lookups['sources'],
    drafts: byId(cases, ({ id, ...fields }) => ({ id, fields })) as unknown as Lookups['drafts'],
    isBroken: () => false,
    origin: 'public',
  };
}

/** The names that a new company may not have again. */
export function companyNames({ companies }: FormBase): Names {
  const file = 'content/companies.yaml';
  return new Map(
    companies.flatMap(({ id, label, aliases }) =>
      [id, ...Object.values(label), ...aliases].map((name) => [
        foldName(name),
        { id, file, at: file, line: 1 },
      ]),
    ),
  );
}
