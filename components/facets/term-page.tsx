// One value of a facet: what it means, what each case says of it, what it replaced, what it stands with.
import type { ReactNode } from 'react';
import { type Casebook, termOf } from '#lib/casebook';
import { choicesForReason } from '#lib/cases/choices-for-reason';
import { nearestTerms } from '#lib/cases/nearest-terms';
import { originMark } from '#lib/cases/origin-mark';
import { valueLabel } from '#lib/cases/present';
import { seenWith } from '#lib/cases/seen-with';
import { successions } from '#lib/cases/successions';
import { countedGroups, rowGroups, termRows } from '#lib/cases/term-rows';
import { termCitation } from '#lib/cite/term-citation';
import type { Facet } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { termPath } from '#lib/url/term-path';
import { CiteBox } from '../cite/cite-box';
import { FeedLink } from '../layout/feed-link';
import { InternalMark } from '../ui/internal-mark';
import { PageSections } from '../ui/page-sections';
import { ChoiceList } from './choice-list';
import { CompanionList } from './companion-list';
import { groupTitle } from './group-title';
import { OutcomeCounts } from './outcome-counts';
import { SuccessionList } from './succession-list';
import { TermFacts } from './term-facts';
import { TermRowEntry } from './term-row';

interface Props {
  readonly book: Casebook;
  readonly facet: Facet;
  readonly value: string;
  readonly locale: Locale;
}

export function TermPage({ book, facet, value, locale }: Props) {
  const words = messages(locale);
  const term = termOf(book, facet.id, value);
  const label = valueLabel(book, facet.id, value, locale);
  const rows = termRows(book, facet, value);
  const counted = new Set(
    rows.filter(({ group }) => countedGroups.includes(group)).map(({ item }) => item),
  ).size;
  const sections: { id: string; title: string; content: ReactNode }[] = [];
  const add = (id: string, title: string, content: ReactNode) =>
    sections.push({ id, title, content });

  for (const group of rowGroups) {
    const own = rows.filter((row) => row.group === group);
    if (own.length === 0) continue;
    add(
      group,
      group === 'has' ? words.casesWith(label) : groupTitle(group, locale),
      <div>
        {own.map((row) => (
          <TermRowEntry
            key={`${row.item.id} ${row.anchor}`}
            book={book}
            facet={facet.id}
            row={row}
            locale={locale}
          />
        ))}
      </div>,
    );
  }
  const moves = successions(book, facet.id).filter(({ from, to }) => [from, to].includes(value));
  if (moves.length > 0) {
    add(
      'successions',
      words.successions,
      <SuccessionList
        book={book}
        facet={facet.id}
        value={value}
        successions={moves}
        locale={locale}
      />,
    );
  }
  const choices = ['motive', 'friction'].includes(facet.id) ? choicesForReason(book, value) : [];
  if (choices.length > 0) {
    add(
      'choices',
      words.reasonedChoices,
      <ChoiceList book={book} choices={choices} locale={locale} />,
    );
  }
  if (counted > 0 && facet.id !== 'outcome') {
    add(
      'outcomes',
      words.outcomesWith,
      <OutcomeCounts book={book} facet={facet} value={value} locale={locale} />,
    );
  }
  const companions = term ? seenWith(book, facet, value) : [];
  if (companions.length > 0) {
    add(
      'seen-with',
      words.seenWith,
      <CompanionList
        book={book}
        facet={facet}
        value={value}
        count={counted}
        companions={companions}
        locale={locale}
      />,
    );
  }
  const nearest = term && facet.terms === 'file' ? nearestTerms(book, facet, value) : [];
  if (nearest.length > 0) {
    add(
      'nearest',
      words.nearest,
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {nearest.slice(0, 8).map(({ term: { id, label: name }, cases }) => (
          <li key={id}>
            <a href={termPath(locale, facet.id, id)} className="inline-block py-0.5">
              {words.optionCount(name[locale], cases)}
            </a>
          </li>
        ))}
      </ul>,
    );
  }

  return (
    <>
      <p className="text-small">
        <a href={paths.facet(locale, facet.id)}>{facet.label[locale]}</a>
      </p>
      <h1 className="mt-1 mb-3">
        {term ? label : `${facet.label[locale]}${words.colon}${label}`}
        <InternalMark word={originMark(term ?? {}, locale).internal} />
      </h1>
      {term && <TermFacts book={book} facet={facet} term={term} locale={locale} />}
      <p className="mt-4 flex flex-wrap items-baseline gap-x-4">
        {countWords(rows.length, counted, locale)}
        {counted > 0 && (
          <a href={`${paths.cases(locale)}?${facet.id}=${value}`}>{words.filterBy}</a>
        )}
        <FeedLink page={termPath(locale, facet.id, value)} locale={locale} />
      </p>
      <CiteBox
        citation={termCitation(book, facet, value, locale)}
        locale={locale}
        path={termPath(locale, facet.id, value)}
      />
      {sections.length > 0 && <PageSections sections={sections} locale={locale} />}
    </>
  );
}

function countWords(rows: number, counted: number, locale: Locale): string {
  const words = messages(locale);
  if (rows === 0) return words.noMention;
  return counted === 0 ? words.noneCounted : words.caseCount(counted);
}
