// A case as schema.org's Article that cites its sources. It has no date: when it was told is no day on
// which Casebook published anything.
import { type Case, type Casebook, companyOf } from '../../casebook';
import type { Locale } from '../../locales';
import type { Source } from '../../sources/schema';
import { workOf } from '../../sources/work';
import type { FactDate } from '../../text/values';
import { absolute, paths } from '../../url/paths';
import { licenceUrl } from '../licence';
import { datasetId } from './dataset';
import { publisher } from './publisher';
import type { Thing } from './script-text';

export function caseArticle(book: Casebook, item: Case, locale: Locale): Thing {
  const { title, summary, lang } = item.words[locale];
  const { name, homepage } = companyOf(book, item.company);
  return {
    '@type': 'Article',
    headline: title,
    description: summary,
    url: absolute(paths.case(locale, item.id)),
    inLanguage: lang,
    author: publisher(locale),
    about: {
      '@type': 'Organization',
      name: name[locale],
      ...(homepage ? { url: homepage } : {}),
    },
    isAccessibleForFree: true,
    license: licenceUrl,
    isPartOf: { '@type': 'Dataset', '@id': datasetId() },
    citation: item.sources.map(({ source }) => citation(source)),
  };
}

function citation(source: Source): Thing {
  const { title, authors, publisher, language, date } = source;
  const { link } = workOf(source);
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(authors === 'not-stated'
      ? {}
      : { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    publisher: { '@type': 'Organization', name: publisher },
    ...dated(date),
    inLanguage: language,
    ...(link === undefined ? {} : { url: link }),
  };
}

/** Never more precise than the source: `2019-11` is a date of ISO 8601 too. */
function dated(date: FactDate | 'not-stated'): { datePublished?: string } {
  return date === 'not-stated' ? {} : { datePublished: date.value };
}
