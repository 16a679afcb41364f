// The index of the data: what there is and where, for whoever begins with one address.
import type { Casebook } from '../casebook';
import { dataWords } from '../messages/data';
import { messages } from '../messages/messages';
import { absolute, paths } from '../url/paths';
import { apiVersion } from './changelog';
import { factRows } from './fact-rows';
import { inLocales } from './in-locales';
import { head, type Resource } from './resource';
import { vocabularies } from './types';

export function dataIndex(book: Casebook, resources: readonly Resource[]) {
  const root = absolute(paths.root()).replace(/\/$/, '');
  return {
    ...head,
    name: messages('en').siteName,
    apiVersion,
    licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: dataWords('en').attribution,
    home: absolute(paths.root()),
    documentation: inLocales((locale) => absolute(paths.data(locale))),
    openapi: absolute(paths.api('openapi.json')),
    changelog: absolute(paths.api('changelog.json')),
    counts: {
      cases: book.cases.length,
      companies: book.companies.length,
      sources: book.sources.length,
      facts: factRows(book).length,
      terms: vocabularies(book).reduce((sum, id) => sum + (book.terms[id]?.length ?? 0), 0),
    },
    files: resources.map(({ path, media, about, schema }) => ({
      url: root + path,
      media,
      about,
      ...(schema ? { schema: absolute(paths.api(`schema/${schema}.json`)) } : {}),
    })),
  };
}
