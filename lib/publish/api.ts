// All data files: what the resources make, and the two that describe them.
import type { Casebook } from '../casebook';
import { dataIndex } from './data-index';
import { openapi } from './openapi';
import type { Publication } from './publication';
import { filesOf, type Resource } from './resource';
import { resources } from './resources';

export function api(book: Casebook): Publication[] {
  return allResources(book).flatMap(filesOf);
}

export function allResources(book: Casebook): Resource[] {
  const all: Resource[] = [
    {
      path: '/api/v1/index.json',
      media: 'application/json',
      about: 'Index of all files',
      schema: 'index',
      make: () => dataIndex(book, all),
    },
    {
      path: '/api/v1/openapi.json',
      media: 'application/json',
      about: 'This description (OpenAPI 3.1)',
      make: () => openapi(book, all),
    },
    ...resources(book),
  ];
  return all;
}
