// A case as a document: the sections of its page, in the order of its page.
import type { Case, Casebook, Words } from '../../casebook';
import { marksOf } from '../../cases/present';
import type { Locale } from '../../locales';
import { proseMarkdown } from '../../mdx/prose-markdown';
import { messages } from '../../messages/messages';
import { splitPointers } from '../../sources/locator';
import { escapeMarkdown } from '../../text/escape-markdown';
import { markdownLink } from '../../text/markdown-link';
import { absolute, paths } from '../../url/paths';
import { sectionAnchor } from '../../url/section-anchor';
import type { Document, DocumentFact, DocumentSection } from '../document';
import { evidenceOf } from '../presented-fact';
import { caseHead } from './case-head';
import { caseSections } from './case-sections';
import { sourceFacts } from './source-facts';

export function caseDocument(book: Casebook, item: Case, locale: Locale): Document {
  const words = messages(locale);
  const { title, summary } = item.words[locale];
  const page = paths.case(locale, item.id);
  const section = (
    id: string,
    heading: string,
    facts: readonly DocumentFact[],
    prose?: string,
  ): DocumentSection => ({
    id,
    title: heading,
    url: absolute(`${page}#${sectionAnchor(id)}`),
    facts,
    ...(prose === undefined ? {} : { prose }),
  });
  const told = caseSections(book, item, locale).map(({ id, title: heading, facts }) =>
    section(id, heading, facts),
  );
  // As on the page: the story stands behind what is short.
  const place = told.findIndex(({ id }) => id === 'difficulties');
  return {
    kind: 'case',
    id: item.id,
    language: locale,
    title,
    summary: [summary],
    url: absolute(page),
    data: absolute(paths.api(`cases/${item.id}.json`)),
    facts: caseHead(book, item, locale),
    sections: [
      ...told.slice(0, place),
      section('story', words.story, [], proseOf(item, locale)),
      ...told.slice(place).filter(({ id }) => id !== 'relations'),
      section(
        'sources',
        words.sources,
        sourceFacts(item, locale),
        escapeMarkdown(words.markLegend),
      ),
      ...told.filter(({ id }) => id === 'relations'),
    ],
  };
}

/** Parsed once a text: a case is published in several forms. */
const made = new WeakMap<Words, string>();

function proseOf(item: Case, locale: Locale): string {
  const words = item.words[locale];
  const known = made.get(words);
  // Where a translation is missing, both languages have the same words, and each its own links.
  if (known !== undefined && words.lang === locale) return known;
  const page = paths.case(locale, item.id);
  const prose = proseMarkdown(words.body, {
    deeper: 1,
    footnote: (label) => `${item.id}-${label}`,
    address: (url) => (url.startsWith('#') ? absolute(page + url) : url),
    cite: (at) =>
      (evidenceOf(marksOf(item, splitPointers(at)), page, locale).evidence ?? [])
        .map(markdownLink)
        .join(' '),
  });
  if (words.lang === locale) made.set(words, prose);
  return prose;
}
