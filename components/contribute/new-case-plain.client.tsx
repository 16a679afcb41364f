'use client';

// Controls of one native element: a line, a number, a box to tick, a choice. They must not know which
// field they stand for.
import type { FormField } from '#lib/authoring/form-field';
import { formReferences } from '#lib/authoring/form-references';
import { halfWidth } from '#lib/authoring/half-width';
import { emptyValue, type FieldProps } from './new-case-field.client';
import { nameAt, problemsAt, useNewCase, valueIn } from './new-case-form.client';
import { Labelled } from './new-case-note.client';
import { referenceOptions } from './new-case-options.client';
import { Picker } from './new-case-picker.client';
import { SilenceBox } from './new-case-silence.client';

/** What a control shows of a value: silence is shown as nothing. */
export const shown = (value: unknown): string =>
  value === undefined || value === null || value === 'not-stated' ? '' : String(value);

/** Longer lines get room; a new line would be no line any more. */
const isLong = (path: string) => /(?:^|\.)(?:title|summary)$/.test(path);

export function LineField({ place, field, label, help, order }: FieldProps) {
  const form = useNewCase();
  const name = nameAt(place);
  const value = shown(valueIn(form.draft, place));
  const problems = problemsAt(form, name, true);
  const change = (text: string) => form.set(place, text === '' ? emptyValue(field) : text, order);
  const reference = formReferences[place.document]?.[place.words];
  return (
    <Labelled name={name} label={label} help={help} problems={problems}>
      {(wiring) =>
        reference ? (
          <Picker
            {...wiring}
            value={value}
            options={referenceOptions(form, reference, place)}
            onChange={change}
          />
        ) : isLong(place.words) ? (
          <textarea
            {...wiring}
            className="control"
            rows={2}
            lang={place.slot === 'case' ? 'en' : undefined}
            value={value}
            onChange={(event) => change(event.target.value.replace(/[\r\n]+/g, ' '))}
          />
        ) : (
          <>
            <input
              {...wiring}
              className="control"
              type="text"
              autoComplete="off"
              spellCheck={false}
              value={value}
              onChange={(event) => change(event.target.value)}
              onBlur={() => {
                if (place.words === 'id' && value !== halfWidth(value)) change(halfWidth(value));
                wiring.onBlur();
              }}
            />
            <SilenceBox place={place} field={field} order={order} />
          </>
        )
      }
    </Labelled>
  );
}

export function NumberField({ place, field, label, help, order }: FieldProps) {
  const form = useNewCase();
  const name = nameAt(place);
  const change = (text: string) => {
    const number = Number(text);
    const isNumber = text !== '' && Number.isFinite(number) && String(number) === text;
    form.set(place, text === '' ? emptyValue(field) : isNumber ? number : text, order);
  };
  return (
    <Labelled name={name} label={label} help={help} problems={problemsAt(form, name, true)}>
      {(wiring) => (
        <input
          {...wiring}
          className="control field-short"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={shown(valueIn(form.draft, place))}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Labelled>
  );
}

export function FlagField({ place, label, help, order }: FieldProps) {
  const form = useNewCase();
  const name = nameAt(place);
  return (
    <Labelled name={name} label={label} help={help} problems={problemsAt(form, name, true)}>
      {(wiring) => (
        <input
          {...wiring}
          type="checkbox"
          className="field-box"
          checked={valueIn(form.draft, place) === true}
          onChange={(event) => form.set(place, event.target.checked || undefined, order)}
        />
      )}
    </Labelled>
  );
}

export function ChoiceField({
  place,
  field,
  label,
  help,
  order,
}: FieldProps<Extract<FormField, { kind: 'choice' }>>) {
  const form = useNewCase();
  const name = nameAt(place);
  const value = shown(valueIn(form.draft, place));
  const isKnown = value === '' || field.of.includes(value);
  return (
    <Labelled name={name} label={label} help={help} problems={problemsAt(form, name, true)}>
      {(wiring) => (
        <select
          {...wiring}
          className="control"
          value={value}
          onChange={({ target }) =>
            form.set(place, target.value === '' ? emptyValue(field) : target.value, order)
          }
        >
          <option value="">
            {field.isRequired ? (field.maySkip ? form.words.notStated : form.words.choose) : '—'}
          </option>
          {!isKnown && <option value={value}>{value}</option>}
          {field.of.map((one) => (
            <option key={one} value={one}>
              {form.words.choices[one] ?? one}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
