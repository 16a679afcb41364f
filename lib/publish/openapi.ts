// The description of all data files as OpenAPI 3.1: what lies where, in which form, with examples. It
// must not know any file by itself.
import type { Casebook } from '../casebook';
import { dataWords } from '../messages/data';
import { absolute, paths } from '../url/paths';
import { apiVersion } from './changelog';
import { dataCounts } from './data-counts';
import { instances, type Resource } from './resource';

export function openapi(book: Casebook, resources: readonly Resource[]) {
  const words = dataWords('en');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Casebook',
      version: apiVersion,
      summary: words.description,
      description: [words.lead, words.versioningNote, dataCounts(book, 'en')].join(' '),
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: absolute(paths.root()).replace(/(.)\/$/, '$1') }],
    paths: Object.fromEntries(resources.map((resource) => [resource.path, pathOf(resource)])),
  };
}

function pathOf(resource: Resource) {
  const { about, media, schema, parameters = {}, example } = resource;
  const [first] = instances(resource);
  return {
    get: {
      summary: about,
      operationId: operationId(resource.path),
      parameters: Object.entries(parameters).map(([name, values]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string', enum: values },
      })),
      responses: {
        '200': {
          description: about,
          content: {
            [media]: {
              ...(schema
                ? { schema: { $ref: absolute(paths.api(`schema/${schema}.json`)) } }
                : media === 'application/json'
                  ? { schema: { type: 'object' } }
                  : { schema: { type: 'string' } }),
              examples: {
                first: example
                  ? { value: example() }
                  : { externalValue: absolute(paths.root()).replace(/\/$/, '') + first?.path },
              },
            },
          },
        },
      },
    },
  };
}

/** `/api/v1/cases/{id}.json` as `api-v1-cases-id-json`. */
const operationId = (path: string): string =>
  path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
