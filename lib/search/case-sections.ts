// A case in one language as what is indexed of it and what an excerpt can show: sections in the order
// of the page, each with its anchor there. The page itself is made by components/case; a test of the
// built site holds the two together.
import { type Case, type Casebook, termOf, type Words } from '#lib/casebook';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { sectionAnchor } from '#lib/url/section-anchor';
import { difficultySections, reasonSections, statementSections } from './fact-sections';
import type { IndexedSection } from './indexed-section';
import { proseSections } from './prose-sections';
import {
  adviceSections,
  conflictSections,
  decisionSections,
  measurementSections,
  scaleSections,
  sourceSections,
  speakerSections,
  timelineSections,
} from './record-sections';

export function caseSections(book: Casebook, item: Case, locale: Locale): IndexedSection[] {
  const words = messages(locale);
  const { outcome } = item;
  const reasonsHeading = termOf(book, 'outcome', outcome.is)?.reasonsHeading?.[locale];
  return [
    ...speakerSections(item, locale),
    ...reasonSections(book, outcome.reasons ?? 'not-stated', {
      field: 'reason',
      label: reasonsHeading ?? words.reasons,
      locale,
    }),
    ...reasonSections(book, item.motives, { field: 'motive', label: words.motives, locale }),
    ...statementSections(book, item, locale),
    ...timelineSections(item, locale),
    ...proseSections(item.words[locale], locale),
    ...difficultySections(book, item, locale),
    ...measurementSections(book, item, locale),
    ...scaleSections(book, item, locale),
    ...decisionSections(item, locale),
    ...adviceSections(item, locale),
    ...conflictSections(item, locale),
    ...sourceSections(item, locale),
  ];
}

/**
 * The words of the sections that the index has as prose. The story comes first: what stands early in
 * the field counts more.
 */
export function indexedText(sections: readonly IndexedSection[], { headings }: Words): string {
  const story = new Set([sectionAnchor('story'), ...headings.map(({ id }) => id)]);
  const isStory = ({ anchor }: IndexedSection) => story.has(anchor);
  return [...sections.filter(isStory), ...sections.filter((one) => !isStory(one))]
    .map(({ indexed }) => indexed)
    .filter(Boolean)
    .join('\n');
}
