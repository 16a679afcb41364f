// The aspects of a situation in words: what a reader can state of their own.
import type { Casebook } from '../casebook';
import type { Facet } from '../facets';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import { sectionAnchor } from '../url/section-anchor';
import { type Aspect, aspectsOf } from './aspects';
import { bandsOf, sizesOf } from './bands';
import { situationOf } from './situation';

export interface AskableAspect extends Aspect {
  readonly label: string;
  /** What some case has, in the order of the terms; of sizes all bands. */
  readonly values: readonly AskableValue[];
  /** Where a case page says it, with its sources; undefined for what is derived. */
  readonly anchor?: string | undefined;
}

export interface AskableValue {
  readonly id: string;
  readonly label: string;
  /** The value that holds this one: AWS for Amazon EC2. */
  readonly broader?: string | undefined;
}

/** Aspects that no case tells are left out. */
export function askableAspects(book: Casebook, locale: Locale): AskableAspect[] {
  const words = messages(locale);
  const used = new Set(
    book.cases.flatMap((item) =>
      Object.entries(situationOf(book, item)).flatMap(([aspect, values]) =>
        values.map((value) => `${aspect} ${value}`),
      ),
    ),
  );
  const sizes = sizesOf(book);
  return aspectsOf(book).flatMap((aspect) => {
    const metric = sizes.find(({ id }) => id === aspect.id);
    const all: AskableValue[] = metric
      ? bandsOf(metric).map(({ id, from, to }) => ({ id, label: words.band(from, to) }))
      : (book.terms[aspect.id] ?? []).map(({ id, label, whole, broader }) => ({
          id,
          label: (whole ?? label)[locale],
          broader,
        }));
    const told = all.filter(({ id }) => used.has(`${aspect.id} ${id}`));
    // A size that no case has still has neighbours.
    const values = metric && told.length > 0 ? all : byWhole(told);
    const facet = book.facets.find(({ id }) => id === aspect.id);
    const label = (metric ?? facet)?.label[locale];
    const anchor = metric ? sectionAnchor('scale') : facet && anchorOf(facet);
    return values.length > 0 && label ? [{ ...aspect, label, values, anchor }] : [];
  });
}

/** What belongs to a whole stands behind it. */
function byWhole(values: readonly AskableValue[]): AskableValue[] {
  const isThere = (id: string | undefined) => values.some((value) => value.id === id);
  return values
    .filter(({ broader }) => !isThere(broader))
    .flatMap((value) => [value, ...values.filter(({ broader }) => broader === value.id)]);
}

/** Of statements their field, of `motives.*.is` the section of motives. */
function anchorOf({ id, kind, read }: Facet): string | undefined {
  if (kind === 'statements') return `f-${id}`;
  const [list, rest] = (read[0] ?? '').split('.');
  return list && rest === '*' ? sectionAnchor(list) : undefined;
}
