// The shapes of schema.org that pages use, stricter than schema.org: only these properties, with values
// of these types. Tests only.
import { z } from 'zod';

const text = z.string().min(1);
/** Whole, or from the root where nobody knows the host. */
const address = z.string().regex(/^(?:https?:\/\/[^\s<>"]+|\/[^\s<>"]*)$/);
/** ISO 8601, cut to what is known. */
const date = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
const language = z.string().regex(/^[a-z]{2}(?:-[A-Za-z]{2,4})?$/);
const licence = z.literal('https://creativecommons.org/licenses/by/4.0/');

const typed = <Name extends string, S extends z.core.$ZodShape>(name: Name, shape: S) =>
  z.strictObject({ '@type': z.literal(name), ...shape });

const organization = typed('Organization', { name: text, url: address.optional() });

const creativeWork = typed('CreativeWork', {
  name: text,
  author: z
    .array(typed('Person', { name: text }))
    .min(1)
    .optional(),
  publisher: organization,
  datePublished: date.optional(),
  inLanguage: language,
  url: address.optional(),
});

const article = typed('Article', {
  headline: text,
  description: text,
  url: address,
  inLanguage: language,
  author: organization,
  about: organization,
  isAccessibleForFree: z.literal(true),
  license: licence,
  isPartOf: typed('Dataset', { '@id': address }),
  citation: z.array(creativeWork).min(1),
});

const dataset = typed('Dataset', {
  '@id': address,
  name: text,
  // What search engines for datasets demand.
  description: z.string().min(50).max(5000),
  url: address,
  license: licence,
  creator: organization,
  isAccessibleForFree: z.literal(true),
  inLanguage: z.array(language).min(1),
  distribution: z
    .array(
      typed('DataDownload', {
        contentUrl: address,
        encodingFormat: z.enum(['application/json', 'text/csv']),
      }),
    )
    .min(1),
});

const breadcrumbList = typed('BreadcrumbList', {
  itemListElement: z
    .array(typed('ListItem', { position: z.int().positive(), name: text, item: address }))
    .min(2),
});

const webSite = typed('WebSite', {
  name: text,
  description: text,
  url: address,
  inLanguage: language,
  potentialAction: typed('SearchAction', {
    target: typed('EntryPoint', { urlTemplate: z.string().includes('{search_term_string}') }),
    'query-input': z.literal('required name=search_term_string'),
  }),
});

/** The text of a `<script>` as a graph of things. */
export const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z
    .array(z.discriminatedUnion('@type', [article, dataset, breadcrumbList, webSite]))
    .min(1),
});
