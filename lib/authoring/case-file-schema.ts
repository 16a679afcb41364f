// JSON Schemas of the files of a case, for editors, made from the schemas the checker reads with: a new
// facet, field or term needs no second edit. It must not know where they are kept.
import { caseFieldWords, facetFieldWords, statementFieldWords } from '../cases/field-words';
import { caseSchema } from '../cases/schema';
import { translationSchema } from '../cases/translation';
import { type Facet, reservedValues, statementFacets } from '../facets';
import { type Locale, type LocalizedText, locales } from '../locales';
import { messages } from '../messages/messages';
import { dateWords, type FieldWords } from '../text/field-words';
import { notStated } from '../text/values';
import { contentSchema } from './content-schema';
import type { ContentNames, Named } from './names';
import type { SchemaPart } from './schema-words';
import { statementSnippets } from './statement-snippets';

/** The front matter of `<id>.mdx`. */
export function caseFileSchema(names: ContentNames): SchemaPart {
  const choices = choicesOfCase(names);
  return contentSchema(
    {
      title: 'Case',
      schema: caseSchema(),
      wordsOf: wordsOfCase,
      choicesAt: (path) => choices.get(path),
      snippetsAt: (path, isEntry) => (facetAt(path) ? statementSnippets(isEntry) : undefined),
    },
    names,
  );
}

/** The front matter of `<id>.ja.mdx` and of pages. */
export function translationFileSchema(names: ContentNames): SchemaPart {
  const file = { title: 'Translation', schema: translationSchema, wordsOf: wordsOfCase };
  return contentSchema(file, names);
}

/** Words of a field of a case file, of facets and parts of dates too. */
function wordsOfCase(path: string): FieldWords | undefined {
  const [first = '', ...rest] = path.split('.');
  const own = facetAt(first)
    ? rest.length === 0
      ? facetFieldWords(first)
      : find(statementFieldWords, rest.join('.'))
    : find(caseFieldWords, path);
  return own ?? find(dateWords, path.split('.').at(-1) ?? '');
}

function find(table: Readonly<Record<string, FieldWords>>, key: string): FieldWords | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function facetAt(path: string): Facet | undefined {
  return statementFacets.find(({ id }) => id === path);
}

function choicesOfCase(names: ContentNames): ReadonlyMap<string, readonly Named[]> {
  const choices = new Map<string, readonly Named[]>([
    ['company', names.companies],
    ['speakers.affiliation', names.companies],
    ['sources.id', names.sources],
    ...['parent', 'follows', 'related'].map((field) => [field, names.cases] as const),
  ]);
  const instead = reservedValues.map(reserved);
  for (const { id } of statementFacets) {
    const terms = names.terms[id] ?? [];
    choices.set(`${id}.is`, [...terms, ...instead.filter((word) => word.id !== notStated)]);
    choices.set(`${id}.replacedBy`, [...terms, ...instead.filter((word) => word.id === notStated)]);
  }
  return choices;
}

/** A word that stands in place of a term. */
function reserved(id: (typeof reservedValues)[number]): Named {
  const word = (locale: Locale): string => {
    const { none, unnamed, notStated: unsaid } = messages(locale);
    return { none, unnamed, [notStated]: unsaid }[id];
  };
  const label = Object.fromEntries(locales.map((locale) => [locale, word(locale)]));
  return { id, label: label as LocalizedText };
}
