// What /api/v1/ holds, but for the files that describe the others.
import { type Casebook, caseOf } from '../casebook';
import { findFacet } from '../facets';
import { dataWords } from '../messages/data';
import { caseJson, casesJson } from './cases-json';
import { changes } from './changelog';
import { inLocales } from './in-locales';
import { head, type Resource } from './resource';
import { type JsonSchema, type SchemaName, schemaNames, schemas } from './schemas';
import type { Table } from './table';
import { caseTable } from './tables/cases';
import { companyTable } from './tables/companies';
import { factTable } from './tables/facts';
import { sourceTable } from './tables/sources';
import { termTable } from './tables/terms';
import { vocabularies } from './types';

const words = dataWords('en').tables;

export function apiResources(book: Casebook): Resource[] {
  const first = book.cases[0];
  const ofTable = (table: Table, more: () => object = () => ({})): Resource => ({
    path: `/api/v1/${table.name}.json`,
    media: 'application/json',
    about: words[table.name],
    schema: table.name,
    make: () => ({ ...head, ...more(), [table.name]: table.rows() }),
    example: () => ({ ...head, ...more(), [table.name]: table.rows().slice(0, 1) }),
  });
  const asCsv = (table: Table): Resource => ({
    path: `/api/v1/${table.name}.csv`,
    media: 'text/csv',
    about: words[table.name],
    make: () => table.csv(),
    example: () => table.csv(2),
  });
  const [cases, facts, terms, companies, sources] = [
    caseTable(book),
    factTable(book),
    termTable(book),
    companyTable(book),
    sourceTable(book),
  ];
  return [
    {
      path: '/api/v1/cases.json',
      media: 'application/json',
      about: words.cases,
      schema: 'cases',
      make: () => casesJson(book),
    },
    {
      path: '/api/v1/cases/{id}.json',
      media: 'application/json',
      about: words.case,
      schema: 'case',
      parameters: { id: book.cases.map(({ id }) => id) },
      make: ({ id = '' }) => ({ ...head, case: caseJson(book, caseOf(book, id)) }),
      ...(first ? { example: () => ({ ...head, case: caseJson(book, first) }) } : {}),
    },
    ofTable(facts),
    ofTable(terms, () => ({ vocabularies: vocabularies(book).map(vocabularyJson) })),
    {
      path: '/api/v1/terms/{vocabulary}.json',
      media: 'application/json',
      about: words.vocabulary,
      schema: 'vocabulary',
      parameters: { vocabulary: vocabularies(book) },
      make: ({ vocabulary = '' }) => ({
        ...head,
        vocabulary: vocabularyJson(vocabulary),
        terms: termTable(book, vocabulary).rows(),
      }),
    },
    ofTable(companies),
    ofTable(sources),
    ...[cases, facts, terms, companies, sources].map(asCsv),
    {
      path: '/api/v1/changelog.json',
      media: 'application/json',
      about: words.changelog,
      schema: 'changelog',
      make: () => ({ ...head, changes }),
      example: () => ({ ...head, changes }),
    },
    schemaResource(book),
  ];
}

function schemaResource(book: Casebook): Resource {
  // Made once: each file is a piece of the same work.
  let made: Readonly<Record<SchemaName, JsonSchema>> | undefined;
  return {
    path: '/api/v1/schema/{name}.json',
    media: 'application/json',
    about: 'JSON Schema (draft 2020-12) of the files that name it',
    parameters: { name: schemaNames },
    make: ({ name = '' }) => {
      made ??= schemas(book);
      return made[name as SchemaName];
    },
  };
}

/** A facet, or a vocabulary that describes other fields. */
function vocabularyJson(id: string) {
  const facet = findFacet(id);
  return {
    id,
    label: inLocales((locale) => facet?.label[locale] ?? dataWords(locale).vocabularies[id] ?? id),
    about: inLocales((locale) => facet?.about[locale] ?? dataWords(locale).vocabularies[id] ?? id),
  };
}
