// One value of a facet as a document: what it means, and what each case says of it.
import { type Casebook, termOf } from '../../casebook';
import { marksOf, valueLabel } from '../../cases/present';
import { rowCells, termLink } from '../../cases/present-row';
import { successions } from '../../cases/successions';
import { rowGroups, type TermRow, termRows } from '../../cases/term-rows';
import { type Facet, findFacet } from '../../facets';
import type { Locale } from '../../locales';
import { formatDate } from '../../messages/dates';
import { messages } from '../../messages/messages';
import { absolute, paths } from '../../url/paths';
import { sectionAnchor } from '../../url/section-anchor';
import { termPath } from '../../url/term-path';
import type { Document, DocumentFact, DocumentSection } from '../document';
import { evidenceOf } from '../presented-fact';
import { caseLine } from './case-line';

export function termDocument(
  book: Casebook,
  facet: Facet,
  value: string,
  locale: Locale,
): Document {
  const words = messages(locale);
  const term = termOf(book, facet.id, value);
  const label = valueLabel(book, facet.id, value, locale);
  const page = termPath(locale, facet.id, value);
  const rows = termRows(book, facet, value);
  const sections: DocumentSection[] = rowGroups.map((group) => ({
    id: group,
    title:
      group === 'has'
        ? words.casesWith(label)
        : group === 'apart'
          ? words.rowApart
          : words.status[group],
    facts: rows
      .filter((row) => row.group === group)
      .map((row) => rowFact(book, facet.id, row, locale)),
  }));
  sections.push({
    id: 'successions',
    title: words.successions,
    facts: successionFacts(book, facet.id, value, locale),
  });
  const definition = term && term.definition !== term.label ? [term.definition[locale]] : [];
  return {
    kind: 'term',
    id: value,
    language: locale,
    title: `${facet.label[locale]}${words.colon}${label}`,
    summary: [...definition, ...(rows.length === 0 ? [words.noMention] : [])],
    url: absolute(page),
    data: absolute(paths.api(`terms/${facet.id}.json`)),
    facts: termFacts(book, facet, value, locale),
    sections: sections
      .filter(({ facts }) => facts.length > 0)
      .map((section) => ({ ...section, url: absolute(`${page}#${sectionAnchor(section.id)}`) })),
  };
}

function termFacts(book: Casebook, facet: Facet, value: string, locale: Locale): DocumentFact[] {
  const words = messages(locale);
  const facts: DocumentFact[] = [
    {
      about: { label: words.category },
      id: facet.id,
      name: facet.label[locale],
      url: absolute(paths.facet(locale, facet.id)),
    },
  ];
  const term = termOf(book, facet.id, value);
  if (!term) return facts;
  for (const key of facet.termNeeds) {
    const of = findFacet(key);
    const held = term[key];
    if (!of || !held) continue;
    const { text, href } = termLink(book, of.id, held, locale);
    const url = href ? { url: absolute(href) } : {};
    facts.push({ about: { id: of.id, label: of.label[locale] }, id: held, name: text, ...url });
  }
  if (facet.kind !== 'statements') return facts;
  for (const alias of term.aliases) facts.push({ about: { label: words.aliases }, name: alias });
  const homepage = term.homepage ? { url: term.homepage } : {};
  facts.push(
    { about: { label: words.homepage }, name: term.homepage ?? words.notEntered, ...homepage },
    { about: { label: words.landscape }, name: term.cncf ?? words.notListed },
  );
  return facts;
}

function rowFact(book: Casebook, facet: string, row: TermRow, locale: Locale): DocumentFact {
  const words = messages(locale);
  const { item, anchor, at, statement, text } = row;
  const note = text ?? (typeof statement?.note === 'object' ? statement.note : undefined);
  const cells = rowCells(book, facet, row, locale).map(
    ({ label, parts }) =>
      `${label}${words.colon}${parts.map((part) => part.text).join(words.listSeparator)}`,
  );
  const line = caseLine(book, item, locale);
  return {
    ...line,
    url: absolute(paths.case(locale, item.id, anchor)),
    ...(statement?.status ? { status: statement.status } : {}),
    details: [...line.details, ...cells],
    ...(note ? { text: note[locale] } : {}),
    ...evidenceOf(marksOf(item, at), paths.case(locale, item.id), locale),
  };
}

function successionFacts(
  book: Casebook,
  facet: string,
  value: string,
  locale: Locale,
): DocumentFact[] {
  const words = messages(locale);
  return successions(book, facet)
    .filter(({ from, to }) => [from, to].includes(value))
    .map(({ item, from, to, date, anchor, at }) => ({
      name: words.succession(
        valueLabel(book, facet, from, locale),
        to === 'not-stated' ? words.successorNotStated : valueLabel(book, facet, to, locale),
      ),
      url: absolute(paths.case(locale, item.id, anchor)),
      details: [formatDate(date, locale), item.words[locale].title],
      ...evidenceOf(marksOf(item, at), paths.case(locale, item.id), locale),
    }));
}
