// What every document of an internal edition starts with; nothing in a public one.
import { EditionNotice } from '#components/layout/edition-notice';
import { isInternalEdition } from '#lib/casebook';
import type { Locale } from '#lib/locales';
import { internalMessages } from '#lib/messages/internal';
import { casebook } from './book';

export function editionNotice(locale: Locale) {
  const book = casebook();
  if (!isInternalEdition(book)) return undefined;
  const words = internalMessages(locale);
  const own = book.cases.filter(({ origin }) => origin === 'internal').length;
  return <EditionNotice label={words.edition} text={words.notice(own)} />;
}
