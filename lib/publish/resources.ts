// All kinds of files of the data: what /api/v1/ holds, and the pages as files.
import type { Casebook } from '../casebook';
import { apiResources } from './api-resources';
import { oembed } from './oembed';
import { instances, type Resource } from './resource';
import { twinResources } from './twin-resources';

/** Those of which there is any file: a base of one case has no comparison. */
export function resources(book: Casebook): Resource[] {
  return [...apiResources(book), ...oembed(book), ...twinResources(book)].filter(
    (resource) => instances(resource).length > 0,
  );
}
