// A comparison as plain text in rows and columns: what every format to take along is written from. It
// must not know any format.
import type { Locale } from '../../locales';
import { messages } from '../../messages/messages';
import { baseUrl } from '../../site';
import { sourceNumber } from '../../sources/mark';
import type { Column } from '../comparison';
import { comparisonRows } from '../comparison-rows';
import { comparisonSummary } from '../comparison-summary';
import type { PresentedFact } from '../present';
import { rowVerdict, type Verdict } from '../verdict';

export interface SheetLink {
  readonly text: string;
  readonly url: string;
}

export interface SheetFact {
  /** Value, status, dates and note. */
  readonly text: string;
  readonly evidence: readonly SheetLink[];
}

export interface SheetColumn {
  /** Of the case. */
  readonly id: string;
  readonly name: string;
  readonly page: SheetLink;
  /** The date of what has none of its own. */
  readonly told: string;
  /** Without an address where there is none. */
  readonly sources: readonly { readonly text: string; readonly url?: string | undefined }[];
}

export interface Sheet {
  readonly title: string;
  readonly summary: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly {
    readonly id: string;
    readonly group: string;
    readonly label: string;
    /** In words; empty where there is nothing to judge. */
    readonly verdict: string;
    readonly cells: readonly (readonly SheetFact[])[];
  }[];
  readonly link: SheetLink;
  readonly words: Readonly<
    Record<'group' | 'row' | 'verdict' | 'told' | 'page' | 'sources', string>
  >;
}

interface Options {
  readonly columns: readonly Column[];
  readonly groups: Readonly<Record<string, string>>;
  readonly locale: Locale;
  /** Path of the comparison itself. */
  readonly path: string;
  /** Scheme and host; where nobody knows them, addresses start with the path. */
  readonly origin?: string;
}

export function comparisonSheet({
  columns,
  groups,
  locale,
  path,
  origin = baseUrl,
}: Options): Sheet {
  const words = messages(locale);
  const url = (to: string) => origin + to;
  return {
    title: words.compareTitle(columns.map(({ shortName }) => shortName)),
    summary: comparisonSummary(columns, locale),
    columns: columns.map(({ id, title, shortName, href, told, sources }) => ({
      id,
      name: shortName,
      page: { text: title, url: url(href) },
      told: words.compareAsOf(told),
      // As the marks have it: ② for the second.
      sources: sources.map((source, i) => ({
        text: `${sourceNumber(i)} ${words.withDetails(source.title, source.date)}`.trim(),
        url: source.url,
      })),
    })),
    rows: comparisonRows(columns).map(({ row, cells }) => ({
      id: row.id,
      group: groups[row.group] ?? row.group,
      label: row.label,
      verdict: verdictWord(rowVerdict(row, cells)),
      cells: cells.map(({ facts }, i) =>
        facts.map((fact) => ({
          text: factText(fact),
          evidence: fact.marks.map(({ label, anchor, full }) => ({
            text: full ?? words.locator[label as keyof typeof words.locator] ?? label,
            url: url(`${columns[i]?.href}#${anchor}`),
          })),
        })),
      ),
    })),
    link: { text: words.comparePermanent, url: url(path) },
    words: {
      group: words.compareGroup,
      row: words.row,
      verdict: words.compareVerdict,
      told: words.told,
      page: words.comparePage,
      sources: words.sources,
    },
  };

  function factText({ label, status, details, note }: PresentedFact): string {
    const isPlainUse = status === undefined || status.id === 'used';
    const parts = [...(isPlainUse ? [] : [status.label]), ...details];
    const value =
      parts.length > 0 ? words.withDetails(label, parts.join(words.listSeparator)) : label;
    return note ? value + words.colon + note : value;
  }

  function verdictWord(verdict: Verdict): string {
    if (verdict === 'none' || columns.length < 2) return '';
    return {
      same: words.compareSame,
      differs: words.compareDiffers,
      'one-sided': words.compareOneSided,
      unstated: words.compareUnstated,
    }[verdict];
  }
}
