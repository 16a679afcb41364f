'use client';

// A term of a vocabulary, looked for by any of its names. It must not know the vocabulary.
import type { FormField } from '#lib/authoring/form-field';
import { emptyValue, type FieldProps } from './new-case-field.client';
import { nameAt, problemsAt, useNewCase, valueIn } from './new-case-form.client';
import { Labelled } from './new-case-note.client';
import { termOptions } from './new-case-options.client';
import { Picker } from './new-case-picker.client';
import { shown } from './new-case-plain.client';

export function TermField({
  place,
  field,
  label,
  help,
  order,
}: FieldProps<Extract<FormField, { kind: 'term' }>>) {
  const form = useNewCase();
  const name = nameAt(place);
  return (
    <Labelled name={name} label={label} help={help} problems={problemsAt(form, name, true)}>
      {(wiring) => (
        <Picker
          {...wiring}
          value={shown(valueIn(form.draft, place))}
          options={termOptions(form, field.of)}
          onChange={(id) => form.set(place, id === '' ? emptyValue(field) : id, order)}
        />
      )}
    </Labelled>
  );
}
