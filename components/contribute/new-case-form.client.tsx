'use client';

// What every part of the form shares: the draft, how it is changed, and what is wrong with it. It must
// not know any part.
import { createContext, useContext } from 'react';
import type { CaseDraft, Slot } from '#lib/authoring/draft';
import { type Path, valueAt, withValue } from '#lib/authoring/draft-edit';
import type { FormBase } from '#lib/authoring/form-base';
import { isMapping } from '#lib/authoring/form-field';
import { type ControlName, controlName } from '#lib/authoring/form-places';
import type { FormPlan } from '#lib/authoring/form-plan';
import type { Document } from '#lib/authoring/form-words';
import type { Locale } from '#lib/locales';
import type { NewCaseWords } from '#lib/messages/new-case';
import type { Problem } from '#lib/problems';
import { dotted } from '#lib/text/shape';

/** A problem and the control it concerns. */
export interface PlacedProblem {
  readonly problem: Problem;
  /** Absent where no control stands for it. */
  readonly name?: ControlName | undefined;
}

export interface NewCaseForm {
  readonly locale: Locale;
  readonly words: NewCaseWords;
  readonly plan: FormPlan;
  /** What the base holds; absent until it was fetched. */
  readonly known: FormBase | undefined;
  readonly draft: CaseDraft;
  readonly problems: readonly PlacedProblem[];
  /** Whether a reader has been at a control, so that its problems may be said there. */
  isRaised(name: ControlName): boolean;
  change(next: (draft: CaseDraft) => CaseDraft): void;
  /** @param order keys of the mapping around, in the order of the file */
  set(place: Place, value: unknown, order?: readonly string[]): void;
  leave(name: ControlName): void;
  /** What moves the page without being asked for waits until the pointer is up. */
  afterPress(action: () => void): void;
}

/** Where a control stands: in the file, and in the words that explain it. */
export interface Place {
  readonly slot: Slot;
  readonly path: Path;
  readonly document: Document;
  /** The path without numbers. */
  readonly words: string;
}

export const NewCaseContext = createContext<NewCaseForm | undefined>(undefined);

export function useNewCase(): NewCaseForm {
  const form = useContext(NewCaseContext);
  if (!form) throw new Error('a part of the form stands outside of it');
  return form;
}

export const nameAt = ({ slot, path }: Place): ControlName => controlName(slot, dotted(path));

/** Id of the element of a control. */
export const elementId = (name: ControlName) => `n-${name.replace(/[^A-Za-z0-9]+/g, '-')}`;

export function below(place: Place, key: string | number): Place {
  const path = [...place.path, key];
  if (typeof key === 'number') return { ...place, path };
  return { ...place, path, words: place.words === '' ? key : `${place.words}.${key}` };
}

function fileOf(draft: CaseDraft, slot: Slot): unknown {
  if (slot === 'case') return draft.case.data;
  if (slot === 'company') return draft.company?.data;
  if (slot.startsWith('source-')) return draft.sources[Number(slot.slice(7))]?.data;
  return draft.translations[slot as keyof CaseDraft['translations']]?.data;
}

export const valueIn = (draft: CaseDraft, { slot, path }: Place) =>
  valueAt(fileOf(draft, slot), path);

/** @param value undefined takes the key away; @param order keys of the mapping around */
export function withFileValue(
  draft: CaseDraft,
  { slot, path }: Place,
  value: unknown,
  order: readonly string[] = [],
): CaseDraft {
  const data = withValue(fileOf(draft, slot), path, value, order);
  if (!isMapping(data)) return draft;
  if (slot === 'case') return { ...draft, case: { ...draft.case, data } };
  if (slot === 'company') return { ...draft, company: { ...draft.company, data } };
  if (slot.startsWith('source-')) {
    const at = Number(slot.slice(7));
    const sources = draft.sources.map((file, i) => (i === at ? { ...file, data } : file));
    return { ...draft, sources };
  }
  const locale = slot as keyof CaseDraft['translations'];
  const file = { ...draft.translations[locale], data };
  return { ...draft, translations: { ...draft.translations, [locale]: file } };
}

/** Ids of the sources that evidence may name, the primary one first. */
export function listedSources(draft: CaseDraft): string[] {
  const list = draft.case.data.sources;
  const entries = Array.isArray(list) ? (list as { id?: unknown; role?: unknown }[]) : [];
  return [...entries]
    .sort((a, b) => Number(b?.role === 'primary') - Number(a?.role === 'primary'))
    .flatMap((entry) => (typeof entry?.id === 'string' && entry.id !== '' ? [entry.id] : []));
}

/** The problems of a control: its own, and with `deep` also those of what lies in it. */
export function problemsAt(form: NewCaseForm, name: ControlName, deep = false): Problem[] {
  if (!form.isRaised(name)) return [];
  const isIn = (other: ControlName | undefined) =>
    other === name ||
    (deep &&
      other !== undefined &&
      /^[.[]/.test(other.slice(name.length)) &&
      other.startsWith(name));
  return form.problems.flatMap(({ problem, name: other }) => (isIn(other) ? [problem] : []));
}
