// A case in one line: its title with its page, whose it is, when it was told, what became of it.
import type { Case, Casebook } from '../../casebook';
import { caseCard } from '../../cases/card';
import type { Locale } from '../../locales';
import { messages } from '../../messages/messages';
import { absolute } from '../../url/paths';

export function caseLine(
  book: Casebook,
  item: Case,
  locale: Locale,
): { id: string; name: string; url: string; details: string[] } {
  const words = messages(locale);
  const { id, title, href, company, told, outcome } = caseCard(book, item, locale);
  return {
    id,
    name: title,
    url: absolute(href),
    details: [company, words.toldOn(told), outcome.label],
  };
}
