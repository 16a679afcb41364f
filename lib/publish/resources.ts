// All kinds of files of the data: what /api/v1/ holds, and the pages as files.
import type { Casebook } from '../casebook';
import { apiResources } from './api-resources';
import type { Resource } from './resource';
import { twinResources } from './twin-resources';

export function resources(book: Casebook): Resource[] {
  return [...apiResources(book), ...twinResources(book)];
}
