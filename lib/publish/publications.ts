// All files that are published beside the pages. It must not know how they are written to a disk.
import type { Casebook } from '../casebook';
import { api } from './api';
import { oembed } from './oembed';
import type { Publication } from './publication';

export function publications(book: Casebook): Publication[] {
  return [...api(book), ...oembed(book)];
}
