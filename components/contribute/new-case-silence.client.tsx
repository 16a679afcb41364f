'use client';

// The word that the source is silent, for a field that may also be left out. It must not know the field.
import type { FieldProps } from './new-case-field.client';
import { useNewCase, valueIn } from './new-case-form.client';

export function SilenceBox({ place, field, order }: Pick<FieldProps, 'place' | 'field' | 'order'>) {
  const form = useNewCase();
  const value = valueIn(form.draft, place);
  if (!field.maySkip || field.isRequired) return null;
  if (value !== undefined && value !== 'not-stated') return null;
  return (
    <label className="field-silence">
      <input
        type="checkbox"
        className="field-box"
        checked={value === 'not-stated'}
        onChange={(event) =>
          form.set(place, event.target.checked ? 'not-stated' : undefined, order)
        }
      />
      {form.words.sourceSilent}
    </label>
  );
}
