// The whole base as schema.org's Dataset, for the pages that stand for it: its list and its data.
import type { Casebook } from '../../casebook';
import { type Locale, locales } from '../../locales';
import { feedWords } from '../../messages/feeds';
import { basePath } from '../../site';
import { absolute, paths } from '../../url/paths';
import { api } from '../api';
import { licenceUrl } from '../licence';
import { publisher } from './publisher';
import type { Thing } from './script-text';

/** Tables of the base, each as JSON or CSV. */
const table = /^\/api\/v1\/(?:cases|facts|terms|companies|sources)\.(json|csv)$/;

const formats: Readonly<Record<string, string>> = { json: 'application/json', csv: 'text/csv' };

/** One dataset, whatever the language it is spoken of in. */
export const datasetId = (): string => `${absolute(paths.api('cases.json'))}#dataset`;

export function dataset(book: Casebook, locale: Locale): Thing {
  const { dataset: name, datasetAbout } = feedWords(locale);
  return {
    '@type': 'Dataset',
    '@id': datasetId(),
    name,
    description: datasetAbout,
    url: absolute(paths.cases(locale)),
    license: licenceUrl,
    creator: publisher(locale),
    isAccessibleForFree: true,
    inLanguage: [...locales],
    distribution: api(book).flatMap(({ path }) => {
      const format = formats[table.exec(path)?.[1] ?? ''];
      return format
        ? [
            {
              '@type': 'DataDownload',
              contentUrl: absolute(`${basePath}${path}`),
              encodingFormat: format,
            },
          ]
        : [];
    }),
  };
}
