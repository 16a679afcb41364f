// From the ways people write a date to the one form that content has. It must not know any field.
import { isCalendarDate } from './calendar';

const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  s: 1925,
  h: 1988,
  r: 2018,
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const era = /^(明治|大正|昭和|平成|令和|[shr](?=[\d元]))\s*(\d{1,2}|元)(?:[年./-]\s*(.*))?$/i;

const fiscal = /年度|会計|fy\s*\d|\d\s*fy|fiscal/i;

const season =
  /^\d{4}\s*[-/]?\s*[qh][1-4]$|^[qh][1-4]\b|上期|下期|上半期|下半期|四半期|[春夏秋冬]|spring|summer|autumn|winter/i;

/** Words before or behind a date, and what they make of it. */
const bounds: readonly [RegExp, string][] = [
  [/^(?:約|およそ|ca?\.?\s|circa\s|around\s|about\s|~(?=\d))|(?:頃|ごろ|\?)$/i, 'about'],
  [/^(?:by|before|until|up to|till)\s+|^[-–〜](?=\d)|(?:年?まで|年?以前)$/i, 'by'],
  [/^(?:since|from|after)\s+|[-–~〜]$|(?:年?以降|年?から)$/i, 'from'],
];

/** A part of a year that no form has. */
const part =
  /^(?:(?:late|early|mid)[- ]|(?:the )?(?:end|beginning|start|middle) of )|(?:年?(?:末|初頭|初め|半ば))$/i;

/**
 * What to write in place of a date that is none, as a sentence; undefined where nobody can tell.
 * @param isOpen whether `not-stated` may stand there
 */
export function dateHint(written: string, isOpen = false): string | undefined {
  const text = written
    .normalize('NFKC')
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^["'“”‘’「]|["'“”‘’」]$/g, '')
    .replace(/^["'“”‘’「]|["'“”‘’」]$/g, '')
    .trim();
  if (fiscal.test(text)) {
    return 'A fiscal year is no year of the calendar: write the month it began or ended, or the year, with a note.';
  }
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  if (season.test(text)) {
    return `Write the month if it is known, else the year${year ? ` ("${year}")` : ''}.`;
  }
  if (year && part.test(text)) return `Write "${year}", or the month if it is known.`;
  if (/^(?:present|now|today|ongoing|current|現在|今)$/i.test(text)) {
    return 'Delete the field: what is in use has no end.';
  }
  if (!isOpen && /^(?:unknown|not[ _-]?stated|n\/a|tbd|不明|記載なし)$/i.test(text)) {
    return 'Delete the field where the source does not say.';
  }
  const [, first, last] = /^(\d{4})年?\s*[-‐-―−/~〜]\s*(\d{4})年?$/u.exec(text) ?? [];
  if (first && last) {
    return `Write the two ends as since: "${first}" and until: "${last}", or the one that is meant.`;
  }
  const meant = dateMeant(text);
  if (meant !== undefined && meant !== written.replace(/["']/g, ''))
    return `Write it as "${meant}".`;
  for (const [words, bound] of bounds) {
    const value = words.test(text) ? dateMeant(text.replace(words, '').trim()) : undefined;
    const precision = value && { 4: 'year', 7: 'month', 10: 'day' }[value.length];
    if (precision) {
      return `Write it as { value: "${value}", precision: ${precision}, basis: stated, bound: ${bound} }.`;
    }
  }
  return wrongDay(text);
}

/** The date in the form of content. */
export function dateMeant(text: string): string | undefined {
  const japanese = era.exec(text);
  if (japanese) {
    const [, name = '', count = '', rest = ''] = japanese;
    const start = eras[name.toLowerCase()] ?? 0;
    return joined(start + (count === '元' ? 1 : Number(count)), ...numbersOf(rest));
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return joined(...(compact.slice(1).map(Number) as [number, number, number]));
  const ordered =
    /^(\d{4})\s*[-/.年‐-―−ー]\s*(\d{1,2})\s*(?:[-/.月‐-―−ー]\s*(?:(\d{1,2})日?)?)?(?:\s*\(.\))?(?:[T ]\d.*)?$/.exec(
      text,
    );
  if (ordered) return joined(Number(ordered[1]), Number(ordered[2]), numberOf(ordered[3]));
  if (/^\d{4}年?$/.test(text)) return joined(Number(text.slice(0, 4)));
  const [, month, year] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (month && year) return joined(Number(year), Number(month));
  return inWords(text) ?? american(text);
}

/** `January 2, 2024`, `2 Jan 2024`, `Jan 2024`. */
function inWords(text: string): string | undefined {
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const name = /\b([a-z]{3})[a-z]*\b/i.exec(text)?.[1]?.toLowerCase() ?? '';
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(text.replace(year ?? '', ''))?.[1];
  if (!year || !months.includes(name) || !/^[\w\s,.]+$/.test(text)) return undefined;
  return joined(Number(year), months.indexOf(name) + 1, numberOf(day));
}

/** `06/15/2024` and `15.06.2024`, where only one order gives a day. */
function american(text: string): string | undefined {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!parts) return undefined;
  const [first, second, year] = parts.slice(1).map(Number) as [number, number, number];
  const [a, b] = [joined(year, first, second), joined(year, second, first)];
  return a === b || b === undefined ? a : a === undefined ? b : undefined;
}

function wrongDay(text: string): string | undefined {
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)) {
    return 'Begin with the year in four digits: "2024-06-15".';
  }
  if (isCalendarDate(text)) return 'Check the year.';
  if (/^'?\d{1,3}$|^\d{5}$/.test(text)) return 'Write the year in four digits.';
  const parts = /^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?$/.exec(text);
  if (parts && !isCalendarDate(`${parts[1]}-${parts[2]?.padStart(2, '0')}`)) {
    return `There is no month ${parts[2]}.`;
  }
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(text) ?? [];
  const isMonth = year && month && isCalendarDate(`${year}-${month}`);
  if (!isMonth) return undefined;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month} has ${days} days.`;
}

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text));

function numbersOf(text: string): (number | undefined)[] {
  const [, month, day] = /^(\d{1,2})(?:[月./-]\s*(?:(\d{1,2})日?)?)?$/.exec(text.trim()) ?? [];
  return [numberOf(month), numberOf(day)];
}

function joined(year: number, month?: number, day?: number): string | undefined {
  const pad = (value: number) => String(value).padStart(2, '0');
  const parts = [String(year), ...[month, day].filter((one) => one !== undefined).map(pad)];
  const date = parts.join('-');
  return isCalendarDate(date) ? date : undefined;
}
