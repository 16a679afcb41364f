'use client';

// What a control that names something offers: terms, companies, sources and cases of the base, and what
// the draft adds. It must not know how it is chosen.
import { isMapping } from '#lib/authoring/form-field';
import type { Reference } from '#lib/authoring/form-references';
import type { NewCaseForm, Place } from './new-case-form.client';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** Other names it is found by. */
  readonly names: readonly string[];
}

export function termOptions(
  { known, locale }: NewCaseForm,
  vocabularies: readonly string[],
): Option[] {
  return vocabularies.flatMap((vocabulary) =>
    (known?.terms[vocabulary] ?? []).map(({ id, label, aliases }) => ({
      id,
      label: label[locale],
      names: [...Object.values(label), ...aliases],
    })),
  );
}

export function referenceOptions(form: NewCaseForm, to: Reference, place: Place): Option[] {
  const { known, draft, locale, words } = form;
  switch (to) {
    case 'companies': {
      const own = draft.company?.data.id;
      return [
        ...(typeof own === 'string' && own !== '' ? [{ id: own, label: own, names: [] }] : []),
        ...(known?.companies ?? []).map(({ id, label, aliases }) => ({
          id,
          label: label[locale],
          names: [...Object.values(label), ...aliases],
        })),
      ];
    }
    case 'sources':
      return [
        ...draft.sources.flatMap(({ data: { id, title } }) =>
          typeof id === 'string' && id !== ''
            ? [{ id, label: typeof title === 'string' && title !== '' ? title : id, names: [] }]
            : [],
        ),
        ...(known?.sources ?? []).map(({ id, title }) => ({ id, label: title, names: [] })),
      ];
    case 'cases':
      return (known?.cases ?? []).map(({ id, title }) => ({
        id,
        label: title[locale],
        names: Object.values(title),
      }));
    case 'decisions': {
      const { decisions } = draft.case.data;
      const entries = Array.isArray(decisions) ? decisions : [];
      return entries.flatMap((entry) =>
        isMapping(entry) && typeof entry.id === 'string' && entry.id !== ''
          ? [{ id: entry.id, label: entry.id, names: [] }]
          : [],
      );
    }
    default: {
      const facet = String(place.path[0] ?? '');
      const extra =
        to === 'facet'
          ? [
              { id: 'unnamed', label: words.unnamed, names: [] },
              { id: 'none', label: words.none, names: [] },
            ]
          : [];
      return [...termOptions(form, [facet]), ...extra];
    }
  }
}
