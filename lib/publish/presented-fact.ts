// What a page shows of a fact, as a fact of a document. It must not know which page.
import type { PresentedFact } from '../cases/present';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import type { SourceMark } from '../sources/mark';
import { absolute } from '../url/paths';
import type { DocumentFact, DocumentLink } from './document';

/** @param page path of the page of the case */
export function presentedFact(
  fact: PresentedFact,
  page: string,
  locale: Locale,
  about?: DocumentFact['about'],
): DocumentFact {
  const { status, details, note, anchor, marks } = fact;
  const phrases = [...(status && status.id !== 'used' ? [status.label] : []), ...details];
  return {
    ...(about ? { about } : {}),
    name: fact.label,
    ...(anchor ? { url: absolute(`${page}#${anchor}`) } : {}),
    ...(status ? { status: status.id } : {}),
    ...(phrases.length > 0 ? { details: phrases } : {}),
    ...(note ? { text: note } : {}),
    ...evidenceOf(marks, page, locale),
  };
}

/** Nothing where there is none. */
export function evidenceOf(
  marks: readonly SourceMark[],
  page: string,
  locale: Locale,
): { evidence?: DocumentLink[] } {
  if (marks.length === 0) return {};
  const { locator } = messages(locale);
  return {
    evidence: marks.map(({ label, title, anchor, full }) => ({
      text: full ?? locator[label as keyof typeof locator] ?? label,
      url: absolute(`${page}#${anchor}`),
      title,
    })),
  };
}
