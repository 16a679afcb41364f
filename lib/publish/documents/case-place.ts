// Where a fact stands on the page of its case, and what proves it there.
import type { Case, Casebook } from '../../casebook';
import { marksOf } from '../../cases/present';
import type { Locale } from '../../locales';
import { absolute, paths } from '../../url/paths';
import { evidenceOf } from '../presented-fact';

export interface Own {
  readonly book: Casebook;
  readonly item: Case;
  readonly locale: Locale;
}

export const pageOf = ({ item, locale }: Own): string => paths.case(locale, item.id);
export const placeOf = (own: Own, anchor: string): string => absolute(`${pageOf(own)}#${anchor}`);
export const proofOf = (own: Own, at: readonly string[]) =>
  evidenceOf(marksOf(own.item, at), pageOf(own), own.locale);
