// A company as a document: its cases, and what happened over time across them.
import { type Casebook, companyOf } from '../../casebook';
import { byNewest } from '../../cases/by-newest';
import { caseCard } from '../../cases/card';
import { valueLabel } from '../../cases/present';
import { shortName } from '../../cases/short-name';
import { stepWords } from '../../companies/step-words';
import { dateOf, type WholeStep, wholeJourney } from '../../companies/whole-journey';
import type { Locale } from '../../locales';
import { formatDate } from '../../messages/dates';
import { messages } from '../../messages/messages';
import { absolute, paths } from '../../url/paths';
import { sectionAnchor } from '../../url/section-anchor';
import { termPath } from '../../url/term-path';
import type { Document, DocumentFact } from '../document';
import { evidenceOf } from '../presented-fact';
import { caseLine } from './case-line';

export function companyDocument(book: Casebook, id: string, locale: Locale): Document {
  const words = messages(locale);
  const company = companyOf(book, id);
  const page = paths.company(locale, id);
  const anchored = (section: string) => absolute(`${page}#${sectionAnchor(section)}`);
  const cases = book.cases
    .filter((item) => item.company === id)
    .map((item) => ({ item, toldValue: caseCard(book, item, locale).toldValue, id: item.id }))
    .sort(byNewest);
  const journey = wholeJourney(book, id);
  const industries = company.industry === 'not-stated' ? [] : company.industry;
  const industry = { about: { id: 'industry', label: words.industry } };
  return {
    kind: 'company',
    id,
    language: locale,
    title: company.name[locale],
    summary: [],
    url: absolute(page),
    data: absolute(paths.api('companies.json')),
    facts: [
      ...(industries.length === 0 ? [{ ...industry, name: words.notStated }] : []),
      ...industries.map(({ is }) => ({
        ...industry,
        id: is,
        name: valueLabel(book, 'industry', is, locale),
        url: absolute(termPath(locale, 'industry', is)),
      })),
      ...company.aliases.map((alias) => ({ about: { label: words.aliases }, name: alias })),
    ],
    sections: [
      {
        id: 'cases',
        title: words.caseCount(cases.length),
        url: anchored('cases'),
        facts: cases.map(({ item }) => ({
          ...caseLine(book, item, locale),
          text: item.words[locale].summary,
        })),
      },
      {
        id: 'journey',
        title: words.journeyOf(company.name[locale]),
        url: anchored('journey'),
        facts: [...journey.dated, ...journey.undated].map((step) =>
          stepFact(book, step, journey.cases.length > 1, locale),
        ),
      },
    ],
  };
}

function stepFact(
  book: Casebook,
  step: WholeStep,
  isJoined: boolean,
  locale: Locale,
): DocumentFact {
  const words = messages(locale);
  const { kind, parts, href, marks } = stepWords(book, step, locale);
  const date = dateOf(step);
  return {
    id: step.item.id,
    about: { label: date === 'not-stated' ? words.undated : formatDate(date, locale) },
    name: kind,
    url: absolute(href),
    ...(isJoined ? { details: [shortName(book, step.item, locale)] } : {}),
    text: parts.map(({ text }) => text).join(''),
    ...evidenceOf(marks, paths.case(locale, step.item.id), locale),
  };
}
