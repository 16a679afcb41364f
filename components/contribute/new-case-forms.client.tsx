'use client';

// Values of more than one form: a date alone or with its precision, an address or a reason why there is
// none; and what only the text of the file can say. They must not know which field.
import { type FormField, filledStart, isMapping } from '#lib/authoring/form-field';
import { emptyValue, Field, type FieldProps } from './new-case-field.client';
import { nameAt, problemsAt, useNewCase, valueIn } from './new-case-form.client';
import { Labelled } from './new-case-note.client';
import { shown } from './new-case-plain.client';
import { SilenceBox } from './new-case-silence.client';

export function DateField({ place, field, label, help, order }: FieldProps) {
  const form = useNewCase();
  const { words, plan } = form;
  const name = nameAt(place);
  const value = valueIn(form.draft, place);
  if (isMapping(value)) {
    return (
      <div className="field">
        <Field
          place={{ ...place, document: 'date', words: '' }}
          field={{ ...plan.date, isRequired: true, maySkip: false }}
          label={label}
          help={help}
          order={order}
        />
        <button
          type="button"
          className="field-link"
          onClick={() => form.set(place, shown(value.value) || emptyValue(field), order)}
        >
          {words.dateShort}
        </button>
      </div>
    );
  }
  const date = shown(value);
  const precision = (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? '';
  return (
    <Labelled name={name} label={label} help={help} problems={problemsAt(form, name, true)}>
      {(wiring) => (
        <>
          <div className="field-row">
            <input
              {...wiring}
              className="control field-short"
              type="text"
              inputMode="numeric"
              placeholder="2024-06"
              autoComplete="off"
              value={date}
              onChange={({ target }) =>
                form.set(place, target.value === '' ? emptyValue(field) : target.value, order)
              }
            />
            {date !== '' && (
              <button
                type="button"
                className="field-link"
                onClick={() => form.set(place, { value: date, precision, basis: 'stated' }, order)}
              >
                {words.dateLong}
              </button>
            )}
          </div>
          <SilenceBox place={place} field={field} order={order} />
        </>
      )}
    </Labelled>
  );
}

export function EitherField({
  place,
  field,
  label,
  help,
  order,
}: FieldProps<Extract<FormField, { kind: 'either' }>>) {
  const form = useNewCase();
  const { words, plan } = form;
  const value = valueIn(form.draft, place);
  const isLong = isMapping(value);
  const at = Math.max(
    0,
    field.forms.findIndex(({ kind }) => (kind === 'localized' || kind === 'group') === isLong),
  );
  const current = field.forms[at];
  if (!current) return null;
  const nameOf = (one: FormField): string => {
    if (one.kind === 'localized') return words.inBoth;
    if (one.kind !== 'group')
      return isLong && current.kind === 'group' ? words.inOther : words.inOneLine;
    const [first] = one.fields;
    const path = `${place.words}.${first?.key}`;
    return words.inFields(plan.words[place.document][path]?.label ?? first?.key ?? '');
  };
  return (
    <div className="field">
      <Field
        place={place}
        field={{ ...current, isRequired: field.isRequired, maySkip: field.maySkip }}
        label={label}
        help={help}
        order={order}
      />
      {field.forms.map(
        (one, i) =>
          i !== at && (
            <button
              key={one.kind}
              type="button"
              className="field-link"
              onClick={() => form.set(place, converted(value, one), order)}
            >
              {nameOf(one)}
            </button>
          ),
      )}
    </div>
  );
}

/** What was typed goes along where the other form has room for it. */
function converted(value: unknown, to: FormField): unknown {
  if (to.kind === 'localized') return { en: shown(isMapping(value) ? value.en : value), ja: '' };
  if (to.kind === 'group') return filledStart(to);
  return isMapping(value) ? shown(value.en) : '';
}

/** A field without controls: the place and the way to change it. */
export function TextOnly({ place, label, help }: FieldProps) {
  const form = useNewCase();
  const value = valueIn(form.draft, place);
  const problems = problemsAt(form, nameAt(place), true);
  return (
    <Labelled name={nameAt(place)} label={label} help={help} problems={problems}>
      {(wiring) => (
        <output {...wiring} className="field-help">
          {value !== undefined && value !== '' && <code>{JSON.stringify(value)} </code>}
          {form.words.onlyInText}
        </output>
      )}
    </Labelled>
  );
}
