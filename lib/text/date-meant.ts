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

/** What to write in place of a date that is none, as a sentence; undefined where nobody can tell. */
export function dateHint(written: string): string | undefined {
  const text = written
    .normalize('NFKC')
    .trim()
    .replace(/^["'“”‘’「]|["'“”‘’」]$/g, '')
    .replace(/^["'“”‘’「]|["'“”‘’」]$/g, '')
    .trim();
  if (/年度|会計|fy\s*\d|\d\s*fy|fiscal/i.test(text)) {
    return 'A fiscal year is no year of the calendar: write the month it began or ended, or the year, with a note.';
  }
  if (
    /^\d{4}\s*[-/]?\s*q[1-4]$|^q[1-4]\b|上期|下期|上半期|下半期|四半期|[春夏秋冬]|spring|summer|autumn|winter/i.test(
      text,
    )
  ) {
    return 'Write the month if it is known, else the year: "2024".';
  }
  const about = /^(?:約|およそ|ca?\.?\s|circa\s|around\s|about\s|~)|(?:頃|ごろ|\?)$/i;
  const bare = text.replace(about, '').trim();
  const meant = dateMeant(bare);
  if (meant === undefined || meant === written.replace(/["']/g, '')) return wrongDay(bare);
  if (bare !== text) {
    const precision = { 4: 'year', 7: 'month', 10: 'day' }[meant.length];
    return `Write it as { value: "${meant}", precision: ${precision}, basis: stated, bound: about, at: … }.`;
  }
  return `Write it as "${meant}".`;
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
