// The entries of a citation as CSL-JSON, which Zotero and pandoc read.
import type { Work } from '../sources/work';
import type { FactDate } from '../text/values';
import type { Citation, CitationEntry } from './citation';

const types: Readonly<Record<Work['kind'], string>> = {
  talk: 'speech',
  slides: 'speech',
  video: 'motion_picture',
  article: 'article-magazine',
  blog: 'post-weblog',
  interview: 'interview',
  adr: 'report',
  'case-study': 'report',
  postmortem: 'report',
  docs: 'webpage',
  notice: 'webpage',
  repository: 'software',
};

export function toCslJson({ entries }: Citation): string {
  // Safe inside an element of a page, too.
  return JSON.stringify(entries.map(item)).replaceAll('<', '\\u003c');
}

function item({ key, work, note }: CitationEntry): object {
  const type = types[work.kind];
  return {
    id: key,
    type,
    // Kept whole: which part is the family name is not told.
    author: work.authors.length > 0 ? work.authors.map((literal) => ({ literal })) : undefined,
    title: work.title,
    'event-title': work.event,
    // A magazine and a blog contain the text.
    [/^article|^post/.test(type) ? 'container-title' : 'publisher']: work.publisher,
    issued: work.issued && dateOf(work.issued),
    URL: work.url,
    language: work.language,
    note,
  };
}

function dateOf({ value, bound, basis }: FactDate): object {
  const date = { 'date-parts': [value.split('-').map(Number)] };
  return bound || basis === 'inferred' ? { ...date, circa: true } : date;
}
