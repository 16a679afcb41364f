// All files that are published beside the pages. It must not know how they are written to a disk.
import type { Casebook } from '../casebook';
import type { FinishedPage } from '../export/finished-page';
import { api } from './api';
import { feeds } from './feeds/feeds';
import { hostingFiles } from './hosting-files';
import { llms } from './llms';
import { openSearch } from './open-search';
import type { Publication } from './publication';
import { robots } from './robots';
import { sitemap } from './sitemap';

/** @param pages the finished pages of the site, for what lists them */
export function publications(book: Casebook, pages: readonly FinishedPage[]): Publication[] {
  return [
    ...api(book),
    ...feeds(book),
    ...sitemap(book, pages),
    robots(book),
    ...openSearch(),
    ...llms(book),
    ...hostingFiles(book),
  ];
}
