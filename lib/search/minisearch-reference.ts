// MiniSearch over the same texts, with our tokenizer and our weights: what a well-kept library makes
// of them. Tests alone use it; where it answers a labelled query better, our ranking has a fault.
import MiniSearch from 'minisearch';
import { type Locale, locales } from '#lib/locales';
import type { Ask } from './labelled-query';
import { allFields, fields, fieldText, leadFields, type SearchDocument } from './search-document';
import { stopWords } from './stop-words';
import { tokens } from './tokens';

/** What our engine gives a word that only the other language has. */
const otherLocale = 0.5;

/** Both languages in one index, as ours reaches the other one too; it knows no aliases. */
export function miniSearchReference(
  documents: Readonly<Record<Locale, readonly SearchDocument[]>>,
  locale: Locale,
): Ask {
  const others = locales.filter((other) => other !== locale);
  const columns = [
    ...allFields.map((field) => ({ field, of: locale, boost: fields[field].weight })),
    ...others.flatMap((of) =>
      leadFields.map((field) => ({ field, of, boost: fields[field].weight * otherLocale })),
    ),
  ].map((column) => ({ ...column, name: `${column.of} ${column.field}` }));
  const index = new MiniSearch({
    fields: columns.map(({ name }) => name),
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      boost: Object.fromEntries(columns.map(({ name, boost }) => [name, boost])),
      processTerm: (term) => (stopWords.has(term) ? null : term),
      prefix: (_term, place, terms) => place === terms.length - 1,
      fuzzy: (term) => (/^[a-z\d]{4,}$/u.test(term) ? 0.2 : false),
    },
  });
  for (const { id } of documents[locale]) {
    const texts = columns.map(({ name, field, of }) => {
      const document = documents[of].find((one) => one.id === id);
      return [name, document ? fieldText(document, field) : ''];
    });
    index.add({ id, ...Object.fromEntries(texts) });
  }
  return async (query) => index.search(query).map(({ id }) => String(id));
}
