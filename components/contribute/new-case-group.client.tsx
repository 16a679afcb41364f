'use client';

// Several fields under one name. It must not know which.
import { useEffect, useState } from 'react';
import { type FormField, filledStart, isMapping } from '#lib/authoring/form-field';
import { emptyValue, Field, type FieldProps } from './new-case-field.client';
import {
  below,
  elementId,
  nameAt,
  type Place,
  problemsAt,
  useNewCase,
  valueIn,
} from './new-case-form.client';
import { FieldHelp } from './new-case-help.client';
import { describedBy, FieldProblems } from './new-case-note.client';

type Group = Extract<FormField, { kind: 'group' }>;

export function GroupField({ place, field, label, help, order }: FieldProps<Group>) {
  const form = useNewCase();
  const { words } = form;
  const name = nameAt(place);
  const id = elementId(name);
  const value = valueIn(form.draft, place);
  const problems = problemsAt(form, name);
  const mayGo = !field.isRequired || field.maySkip;
  return (
    <fieldset
      id={id}
      className="field field-group"
      aria-describedby={describedBy(id, Boolean(help), problems)}
    >
      <legend>{label}</legend>
      <FieldHelp id={id} help={help} />
      {isMapping(value) ? (
        <>
          <GroupFields place={place} field={field} />
          {mayGo && (
            <button
              type="button"
              className="field-link"
              onClick={() => form.set(place, emptyValue(field), order)}
            >
              {words.remove(label)}
            </button>
          )}
        </>
      ) : (
        <button
          type="button"
          className="control"
          onClick={() => form.set(place, filledStart(field), order)}
        >
          {words.add(label)}
        </button>
      )}
      <FieldProblems id={id} problems={problems} />
    </fieldset>
  );
}

/** What must be said first; what may be said opens where some of it is said. */
export function GroupFields({ place, field }: { place: Place; field: Pick<Group, 'fields'> }) {
  const form = useNewCase();
  const value = valueIn(form.draft, place);
  const order = field.fields.map(({ key }) => key);
  // A status is asked for by the rules, though not by the shape alone.
  const isFirst = (key: string, one: FormField) =>
    one.isRequired || (key === 'status' && one.kind === 'choice');
  const later = field.fields.filter(({ key, field: one }) => !isFirst(key, one));
  const isSaid = later.some(
    ({ key }) =>
      (isMapping(value) && value[key] !== undefined) ||
      problemsAt(form, nameAt(below(place, key)), true).length > 0,
  );
  // What was opened stays open, though all of it may be taken back.
  const [isOpen, setOpen] = useState(isSaid);
  useEffect(() => {
    if (isSaid) setOpen(true);
  }, [isSaid]);
  const show = ({ key, field: one }: Group['fields'][number]) => (
    <Field key={key} place={below(place, key)} field={one} order={order} />
  );
  return (
    <>
      {field.fields.filter(({ key, field: one }) => isFirst(key, one)).map(show)}
      {later.length > 2 ? (
        <details
          open={isOpen}
          onToggle={(event) =>
            event.target === event.currentTarget && setOpen(event.currentTarget.open)
          }
          className="field-more"
        >
          <summary>{form.words.more}</summary>
          {later.map(show)}
        </details>
      ) : (
        later.map(show)
      )}
    </>
  );
}
