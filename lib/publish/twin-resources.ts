// The pages as files: the address of a page without its last slash, and a suffix.
import { type Casebook, caseOf } from '../casebook';
import { companyPages } from '../cases/company-pages';
import { termPages } from '../cases/term-pages';
import { findFacet } from '../facets';
import { prerenderedPairs } from '../likeness/prerendered-pairs';
import { asLocale, type Locale, locales } from '../locales';
import { dataWords } from '../messages/data';
import { type TwinSuffix, twinForms } from '../url/twins';
import { comparisonTwin } from './comparison-twin';
import type { Document } from './document';
import { documentMarkdown } from './document-markdown';
import { caseDocument } from './documents/case-document';
import { companyDocument } from './documents/company-document';
import { listCsv, listDocument } from './documents/list-document';
import { termDocument } from './documents/term-document';
import { head, type Parameters, type Resource } from './resource';

const words = dataWords('en').twinsOf;

export function twinResources(book: Casebook): Resource[] {
  const companies = companyPages(book).sort();
  const pages = termPages(book);
  const facets = [...new Set(pages.map(({ facet }) => facet))];
  const ofFacet = (id: string) => pages.filter(({ facet }) => facet === id).map(({ term }) => term);
  const csv: Resource = {
    path: '/{locale}/cases.csv',
    ...formOf('csv', words.cases),
    parameters: { locale: locales },
    make: ({ locale = '' }) => listCsv(book, asLocale(locale)),
  };
  const pair = (suffix: TwinSuffix): Resource => ({
    path: `/{locale}/compare/{pair}.${suffix}`,
    ...formOf(suffix, words.comparison, 'comparison'),
    parameters: { locale: locales, pair: prerenderedPairs(book) },
    make: ({ locale = '', pair: name = '' }) =>
      comparisonTwin(book, name, asLocale(locale), suffix),
  });
  return [
    ...documents(
      '/{locale}/cases/{id}',
      words.case,
      { id: book.cases.map(({ id }) => id) },
      (locale, { id = '' }) => caseDocument(book, caseOf(book, id), locale),
    ),
    ...documents('/{locale}/cases', words.cases, {}, (locale) => listDocument(book, locale)),
    csv,
    ...facets.flatMap((facet) =>
      documents(
        `/{locale}/by/${facet}/{term}`,
        `${words.term}: ${findFacet(facet)?.label.en}`,
        { term: ofFacet(facet) },
        (locale, { term = '' }) => {
          const found = findFacet(facet);
          if (!found) throw new RangeError(`no facet "${facet}"`);
          return termDocument(book, found, term, locale);
        },
      ),
    ),
    ...documents(
      '/{locale}/companies/{id}',
      words.company,
      { id: companies },
      (locale, { id = '' }) => companyDocument(book, id, locale),
    ),
    ...(['md', 'json', 'csv'] as const).map(pair),
  ];
}

function formOf(suffix: TwinSuffix, about: string, schema: 'page' | 'comparison' = 'page') {
  const media = twinForms[suffix].type as Resource['media'];
  return { media, about, ...(suffix === 'json' ? { schema } : {}) };
}

/** A page as Markdown and as JSON, in each language. */
function documents(
  path: string,
  about: string,
  parameters: Readonly<Record<string, readonly string[]>>,
  documentOf: (locale: Locale, of: Parameters) => Document,
): Resource[] {
  const make = (of: Parameters) => documentOf(asLocale(of.locale ?? ''), of);
  const all = { locale: locales, ...parameters };
  return [
    {
      path: `${path}.md`,
      ...formOf('md', about),
      parameters: all,
      make: (of) => documentMarkdown(make(of)),
    },
    {
      path: `${path}.json`,
      ...formOf('json', about),
      parameters: all,
      make: (of) => ({ ...head, ...make(of) }),
    },
  ];
}
