// A case as schema.org's Article that cites its sources.
import { type Case, type Casebook, companyOf } from '../../casebook';
import type { Locale } from '../../locales';
import type { Source } from '../../sources/schema';
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
    ...dated(item.told),
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
  const { title, authors, publisher, url, gone, archive, language, told, date } = source;
  const address = gone ? archive : url;
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(authors === 'not-stated'
      ? {}
      : { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    publisher: { '@type': 'Organization', name: publisher },
    ...dated(told ?? date),
    inLanguage: language,
    ...(typeof address === 'string' && address !== 'not-stated' ? { url: address } : {}),
  };
}

/** Never more precise than the source: `2019-11` is a date of ISO 8601 too. */
function dated(date: FactDate | 'not-stated'): { datePublished?: string } {
  return date === 'not-stated' ? {} : { datePublished: date.value };
}
