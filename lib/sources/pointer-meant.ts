// From the ways people write a place in a source to the one form of evidence. It must not know which
// sources exist beyond the ids it is given.
import { parseLocator } from './locator';

/** Dashes and waves between two numbers. */
const range = /(?<=\d)\s*[-‐-―−ー~〜]\s*(?=[sp]?\d)/giu;

/**
 * @param allowed ids of the sources that the pointer may name
 * @returns the pointers meant, one for each place; none where nobody can tell
 */
export function pointersMeant(pointer: string, allowed: readonly string[]): string[] {
  const text = pointer.normalize('NFKC').trim();
  const at = text.indexOf('#');
  const [only, ...others] = allowed;
  const id = at < 0 ? undefined : text.slice(0, at).trim();
  const source = id || (others.length === 0 ? only : undefined);
  if (source === undefined) return [];
  const rest = text.slice(at + 1);
  // A heading may hold commas and blanks of its own.
  const places = rest.includes('§') ? [rest] : rest.split(/\s*[,;、&]\s*|\s+(?=[\w-]+#)/);
  const meant = places.map((place) => pointerMeant(place, source));
  return meant.every((one) => one !== undefined) ? meant : [];
}

function pointerMeant(text: string, source: string): string | undefined {
  const at = text.includes('§') ? -1 : text.indexOf('#');
  const id = at < 0 ? source : text.slice(0, at).trim();
  const place = placeMeant(text.slice(at + 1).trim());
  // A bare word may be anything.
  const isWord = at < 0 && place !== undefined && parseLocator(place)?.kind === 'file';
  return place === undefined || isWord ? undefined : `${id}#${place}`;
}

/** `s11`, `11`, `slide 11`, `S12-11`, `S011`, `p.3`, `t12:30`: what people write for places. */
export function placeMeant(written: string): string | undefined {
  const text = written.normalize('NFKC').trim().replace(range, '-');
  if (parseLocator(text) && !/^\d|^(?:s|slide|p|page)[-_. ]?\d/.test(text)) return text;
  const slides =
    /^(?:s|slides?|スライド)?[-_ .]?0*(\d+)(?:枚目)?(?:-(?:s|slide)?0*(\d+))?(?:枚目)?$/i.exec(
      text,
    );
  if (slides) return rangeOf(Number(slides[1]), Number(slides[2] ?? slides[1]));
  const page = /^(?:p|pg|page|ページ)?[-_ .]*0*([1-9]\d*)(?:ページ)?$/i.exec(text)?.[1];
  if (page) return `p${page}`;
  const time = /^t?(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)$/.exec(text);
  if (!time) return undefined;
  const [hours = '', minutes = '', seconds] = time.slice(1);
  const moment = `t${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}:${seconds}`;
  return parseLocator(moment) ? moment : undefined;
}

function rangeOf(a: number, b: number): string | undefined {
  const [from, to] = a < b ? [a, b] : [b, a];
  if (from < 1) return undefined;
  return from === to ? `S${from}` : `S${from}-${to}`;
}
