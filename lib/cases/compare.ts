// Cases side by side: one column a case, the same rows for all, every cell in words.
// A column is made from its case alone, so that it can be stored as a file and joined anywhere.
import { type Case, type Casebook, companyOf, termOf } from '../casebook';
import { facetGroups } from '../facets';
import type { Locale, LocalizedText } from '../locales';
import { formatDate } from '../messages/dates';
import { messages } from '../messages/messages';
import { paths } from '../url/paths';
import { entryAnchors } from './anchors';
import { marksOf, type PresentedFact, presentState, reservedLabel, valueLabel } from './present';
import { facetValues } from './values';

export interface Cell {
  /** Never empty: what is not told is an entry that says so. */
  readonly facts: readonly PresentedFact[];
}

export interface Row {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly cell: Cell;
}

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly href: string;
  readonly lang: Locale;
  /** Year of telling, or 0 when not stated. */
  readonly year: number;
  readonly told: string;
  /** All rows, in the same order for every case. */
  readonly rows: readonly Row[];
}

/** One case as a column. */
export function compareColumn(book: Casebook, item: Case, locale: Locale): Column {
  const words = item.words[locale];
  return {
    id: item.id,
    title: words.title,
    company: companyOf(book, item.company).name[locale],
    href: paths.case(locale, item.id),
    lang: words.lang,
    year: item.told === 'not-stated' ? 0 : Number(item.year),
    told: formatDate(item.told, locale),
    rows: Object.keys(facetGroups).flatMap((group) => groupRows(book, item, locale, group)),
  };
}

function groupRows(book: Casebook, item: Case, locale: Locale, group: string): Row[] {
  const own = book.facets
    .filter((facet) => facet.group === group)
    .map((facet): Row => {
      const stated = presentState(book, item, facet, locale);
      const facts =
        facet.kind === 'statements'
          ? stated
          : (fieldFacts(book, item, facet.id, locale) ??
            facetValues(book, item, facet).map((value) =>
              plainFact(value, valueLabel(book, facet.id, value, locale)),
            ));
      return {
        id: facet.id,
        group,
        label: facet.label[locale],
        cell: { facts: orNotStated(facts, locale) },
      };
    });
  return [...own, ...extraRows(item, locale, group, book)];
}

function orNotStated(facts: readonly PresentedFact[], locale: Locale): readonly PresentedFact[] {
  return facts.length > 0 ? facts : [plainFact('not-stated', reservedLabel('not-stated', locale))];
}

function plainFact(
  key: string,
  label: string,
  more: Partial<Pick<PresentedFact, 'details' | 'note' | 'marks' | 'anchor' | 'href'>> = {},
): PresentedFact {
  return { key, label, details: [], feeds: true, anchor: '', marks: [], ...more };
}

/** Facets read from fields keep the evidence of those fields. */
function fieldFacts(
  book: Casebook,
  item: Case,
  facet: string,
  locale: Locale,
): PresentedFact[] | undefined {
  const { outcome, motives, difficulties } = item;
  const label = (id: string) => valueLabel(book, facet, id, locale);
  const reasons = Array.isArray(outcome.reasons) ? outcome.reasons : [];
  switch (facet) {
    case 'outcome': {
      const date = outcome.date === 'not-stated' ? [] : [formatDate(outcome.date, locale)];
      const details = [valueLabel(book, 'scope', outcome.scope, locale), ...date];
      return [
        plainFact(outcome.is, label(outcome.is), {
          details,
          anchor: 'f-outcome',
          marks: marksOf(item, outcome.at),
        }),
      ];
    }
    case 'motive':
    case 'friction': {
      const own = facet === 'motive' ? motives : difficulties;
      const entries = [...(own === 'not-stated' ? [] : own), ...reasons].filter(({ is }) =>
        termOf(book, facet, is),
      );
      const unique = entries.filter(
        (entry, i) => entries.findIndex(({ is }) => is === entry.is) === i,
      );
      return unique.map(({ is, at }) => plainFact(is, label(is), { marks: marksOf(item, at) }));
    }
    default:
      return undefined;
  }
}

const extraLabels = (locale: Locale) => messages(locale);

/** Rows that are no facets: figures, versions and lessons, in the group where readers look for them. */
function extraRows(item: Case, locale: Locale, group: string, book: Casebook): Row[] {
  const words = extraLabels(locale);
  const row = (id: string, label: string, facts: PresentedFact[]): Row => ({
    id,
    group,
    label,
    cell: { facts: orNotStated(facts, locale) },
  });
  const text = (value: LocalizedText, at: readonly string[], key = value.en) =>
    plainFact(key, value[locale], { marks: marksOf(item, at) });
  if (group === 'platform') {
    const versions = item.versions.map(({ of, value, when, at }) =>
      plainFact(`${of} ${value}`, `${of} ${value}`, {
        details: [words.when[when]],
        marks: marksOf(item, at),
      }),
    );
    return [
      row('versions', words.versions, versions),
      row('scale', words.scale, scaleFacts(book, item, locale)),
    ];
  }
  if (group === 'decision') {
    const anchors = entryAnchors(
      'timeline',
      item.timeline.map(({ event }) => event),
    );
    const events = item.timeline.map(({ date, text: what, at }, i) =>
      plainFact(what.en, what[locale], {
        details: [date === 'not-stated' ? words.undated : formatDate(date, locale)],
        anchor: anchors[i] ?? '',
        marks: marksOf(item, at),
      }),
    );
    const plans = item.planned.map(({ text: what, at }) => text(what, at));
    const lessons = item.lessons
      .filter(({ kind }) => kind === 'experience')
      .map(({ text: what, at }) => text(what, at));
    return [
      row('timeline', words.timeline, events),
      row('planned', words.planned, plans),
      row('lessons', words.experience, lessons),
    ];
  }
  return [];
}

/** Figures with their unit, "per what" and "as of". */
export function scaleFacts(book: Casebook, item: Case, locale: Locale): PresentedFact[] {
  const words = messages(locale);
  const figure = new Intl.NumberFormat(locale);
  return item.scale.map(({ metric, value, to, approx, per, printed, asOf, note, at }) => {
    const range =
      to === undefined ? figure.format(value) : `${figure.format(value)}–${figure.format(to)}`;
    const about = approx ? `${words.approx}${locale === 'ja' ? '' : ' '}` : '';
    const details = [
      ...(per ? [words.perCluster] : []),
      ...(asOf === 'not-stated'
        ? []
        : [
            locale === 'ja'
              ? `${formatDate(asOf, locale)}${words.asOf}`
              : `${words.asOf} ${formatDate(asOf, locale)}`,
          ]),
      ...(printed ? [`“${printed}”`] : []),
    ];
    const label = `${valueLabel(book, 'metric', metric, locale)}${words.colon}${about}${range}`;
    return plainFact(`${metric} ${value}`, label, {
      details,
      note: note?.[locale],
      marks: marksOf(item, at),
    });
  });
}

/** Whether a row says the same for all columns: same values and states, whatever words or evidence. */
export function isSame(cells: readonly Cell[]): boolean {
  const keys = cells.map(({ facts }) =>
    facts
      .map(({ key }) => key)
      .sort()
      .join('\n'),
  );
  return keys.every((key) => key === keys[0]);
}
