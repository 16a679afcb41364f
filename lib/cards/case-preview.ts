// A case in the few words that fit on a picture, in a preview and in a framed page. It must not know
// where they are shown.
import { type Case, type Casebook, caseOf } from '../casebook';
import { type CaseCard, caseCard } from '../cases/card';
import { findFacet, platformFacet } from '../facets';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import { sharingWords } from '../messages/sharing';
import type { Badge } from './badge-layout';
import type { CardRow, PageCard } from './page-card';
import type { Preview } from './preview';

/** The outcome with its scope and, where it is told, its date. */
function outcomeLine({ outcome }: CaseCard, item: Case, locale: Locale): string {
  return messages(locale).withDetails(outcome.label, outcomeDetails(outcome, item, locale));
}

/** The platforms; what is not in use says how it stands. */
function platformNames({ shown }: CaseCard, locale: Locale): string[] {
  const facts = shown.find(({ facet }) => facet === platformFacet)?.facts ?? [];
  return facts.map(({ label, status }) =>
    status ? messages(locale).withDetails(label, status) : label,
  );
}

export function casePicture(book: Casebook, item: Case, locale: Locale): PageCard {
  const words = sharingWords(locale);
  const card = caseCard(book, item, locale);
  const year = item.year === 'not-stated' ? [] : [words.toldIn(item.year)];
  const date = item.outcome.date === 'not-stated' ? [] : [card.outcome.date];
  return {
    kicker: words.kicker([card.company, ...year]),
    title: card.title,
    rows: [
      outcomeRow(card, [outcomeDetails(card.outcome, item, locale), ...date]),
      { texts: shorterAndShorter(platformNames(card, locale), locale) },
    ],
  };
}

/** The outcome of a case as a row, with what tells it from its neighbours behind it. */
export function outcomeRow({ outcome }: CaseCard, asides: readonly string[]): CardRow {
  const { sign, tone, label } = outcome;
  return { outcome: { sign, tone }, texts: [label], asides };
}

export function pairPicture(book: Casebook, ids: readonly string[], locale: Locale): PageCard {
  const words = messages(locale);
  const items = ids.map((id) => caseOf(book, id));
  const cards = items.map((item) => caseCard(book, item, locale));
  const isOneCompany = new Set(items.map(({ company }) => company)).size === 1;
  return {
    kicker: words.compare,
    title: words.compareTitle(cards.map(({ shortName }) => shortName)),
    rows: cards.map((card, i) =>
      outcomeRow(
        card,
        isOneCompany ? [items[i]?.subject[locale] ?? ''] : [card.shortName, card.company],
      ),
    ),
  };
}

/** All names, then one less and how many more there are, down to the first alone. */
function shorterAndShorter(names: readonly string[], locale: Locale): string[] {
  const words = messages(locale);
  return names.map((_, left) => {
    const named = names.slice(0, names.length - left);
    const more = left > 0 ? [words.moreOf(left)] : [];
    return [...named, ...more].join(words.listSeparator);
  });
}

function outcomeDetails(outcome: CaseCard['outcome'], item: Case, locale: Locale): string {
  const date = item.outcome.date === 'not-stated' ? [] : [outcome.date];
  return sharingWords(locale).facts([outcome.scope, ...date]);
}

/** A case on one line: who, when, and how it ended. */
export function caseBadge(book: Casebook, item: Case, locale: Locale): Badge & { title: string } {
  const { labelled } = sharingWords(locale);
  const { siteName, nameAndYear } = messages(locale);
  const { company, shortName, outcome } = caseCard(book, item, locale);
  const name = item.year === 'not-stated' ? company : nameAndYear(company, item.year);
  return {
    // How it ended stays, whoever it is about.
    texts: [labelled(name, outcome.label), outcome.label],
    title: labelled(siteName, labelled(shortName, outcome.label)),
    sign: outcome.sign,
    tone: outcome.tone,
  };
}

/** What previews show of a case: how it ended before what it is about. */
export function casePreview(book: Casebook, item: Case, locale: Locale): Preview {
  const words = sharingWords(locale);
  const card = caseCard(book, item, locale);
  const told = item.told === 'not-stated' ? [] : [words.told(card.told)];
  const outcome = outcomeLine(card, item, locale);
  return {
    description: words.sentences([words.sentence(outcome), ...told, card.summary]),
    alt: pictureWords(casePicture(book, item, locale), locale),
    isArticle: true,
    fields: fieldsOf([{ name: undefined, card, item }], locale),
  };
}

/** Of a comparison, each field names the side it speaks of. */
export function pairPreview(book: Casebook, ids: readonly string[], locale: Locale): Preview {
  const items = ids.map((id) => caseOf(book, id));
  const sides = items.map((item) => {
    const card = caseCard(book, item, locale);
    return { name: card.shortName, card, item };
  });
  return {
    alt: pictureWords(pairPicture(book, ids, locale), locale),
    fields: fieldsOf(sides, locale),
  };
}

interface Side {
  readonly name: string | undefined;
  readonly card: CaseCard;
  readonly item: Case;
}

function fieldsOf(sides: readonly Side[], locale: Locale): [string, string][] {
  const words = sharingWords(locale);
  const say = (text: (side: Side) => string) =>
    words.series(
      sides.map((side) => (side.name ? words.labelled(side.name, text(side)) : text(side))),
    );
  const separator = messages(locale).listSeparator;
  return [
    [messages(locale).outcome, say(({ card, item }) => outcomeLine(card, item, locale))],
    [
      findFacet(platformFacet)?.label[locale] ?? platformFacet,
      say(({ card }) => platformNames(card, locale).join(separator)),
    ],
  ];
}

/** What a picture says, in one line. */
export function pictureWords({ kicker, title, rows }: PageCard, locale: Locale): string {
  const words = sharingWords(locale);
  const said = rows.map(({ texts: [text = ''], asides: [aside] = [] }) =>
    aside ? messages(locale).withDetails(text, aside) : text,
  );
  return words.series([words.labelled(kicker, title), ...said]);
}
