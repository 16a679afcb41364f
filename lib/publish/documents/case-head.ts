// The top of a case as facts: whose it is, what became of it, when and by whom it was told.
import { type Case, type Casebook, companyOf } from '../../casebook';
import { marksOf, valueLabel } from '../../cases/present';
import { replacements } from '../../cases/replacements';
import type { Locale } from '../../locales';
import { formatDate } from '../../messages/dates';
import { messages } from '../../messages/messages';
import { absolute, paths } from '../../url/paths';
import type { DocumentFact } from '../document';
import { evidenceOf } from '../presented-fact';

export function caseHead(book: Casebook, item: Case, locale: Locale): DocumentFact[] {
  const words = messages(locale);
  const { outcome, product, unit, speakers } = item;
  const page = paths.case(locale, item.id);
  const url = absolute(`${page}#f-outcome`);
  const proof = (at: readonly string[]) => evidenceOf(marksOf(item, at), page, locale);
  const facts: DocumentFact[] = [];
  const say = (label: string, fact: DocumentFact, id?: string) =>
    facts.push({ about: { ...(id ? { id } : {}), label }, ...fact });
  say(words.company, {
    id: item.company,
    name: companyOf(book, item.company).name[locale],
    url: absolute(paths.company(locale, item.company)),
  });
  if (product !== 'not-stated') {
    say(words.product, { name: product[locale], ...proof(product.at) });
  }
  say(words.subject, { text: item.subject[locale] });
  if (unit !== 'not-stated') say(words.unit, { name: unit[locale], ...proof(unit.at) });
  const date = outcome.date === 'not-stated' ? [] : (outcome.date.at ?? []);
  say(
    words.outcome,
    {
      id: outcome.is,
      name: valueLabel(book, 'outcome', outcome.is, locale),
      url,
      ...(outcome.note ? { text: outcome.note[locale] } : {}),
      ...proof(outcome.at),
    },
    'outcome',
  );
  say(words.outcomeDate, { name: formatDate(outcome.date, locale), ...proof(date) });
  for (const [id, label, value] of [
    ['scope', words.scope, outcome.scope],
    ['rollout', words.rollout, outcome.rollout],
  ] as const) {
    say(label, { id: value, name: valueLabel(book, id, value, locale) }, id);
  }
  say(words.told, { name: formatDate(item.told, locale) });
  for (const pair of replacements(book, item, locale)) say(words.replaced, { name: pair });
  for (const speaker of speakers === 'not-stated' ? [] : speakers) {
    const { name, role, affiliation, at } = speaker;
    const company =
      typeof affiliation === 'string'
        ? (book.companies.find(({ id }) => id === affiliation)?.name[locale] ?? affiliation)
        : affiliation[locale];
    const details = [company, ...(role === 'not-stated' ? [] : [role[locale]])];
    say(words.toldBy, { name: name[locale], details, ...proof(at) });
  }
  if (speakers === 'not-stated') say(words.toldBy, { name: words.notStated });
  return facts;
}
