// A section with what the index has of it: one source for what is searched and what is shown of it.
import type { Section } from './section';

export interface IndexedSection extends Section {
  /** Its words in the field `body`; what stands in other fields already is left out. */
  readonly indexed: string;
}

/** Without the parts that are not there, so that files hold no empty fields. */
export function section(
  anchor: string,
  { label, name, text, lang, indexed = text }: Partial<Omit<IndexedSection, 'anchor'>>,
): IndexedSection {
  return {
    anchor,
    ...(label && { label }),
    ...(name && { name }),
    text: text ?? '',
    ...(lang && { lang }),
    indexed: indexed ?? '',
  };
}

/** What a page is sent of a section; nothing to show is nothing to send. */
export function sectionFile(sections: readonly IndexedSection[]): Section[] {
  return sections
    .filter(({ name, text }) => name !== undefined || text !== '')
    .map(({ indexed, ...shown }) => shown);
}
