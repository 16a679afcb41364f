'use client';

// A list that grows: entries are added, taken away and moved. It must not know what its entries are.
import { useRef } from 'react';
import { moved } from '#lib/authoring/draft-edit';
import { type FormField, filledStart } from '#lib/authoring/form-field';
import { EntryActions } from './new-case-actions.client';
import { emptyValue, Field, type FieldProps } from './new-case-field.client';
import {
  below,
  elementId,
  listedSources,
  nameAt,
  type Place,
  problemsAt,
  useNewCase,
  valueIn,
} from './new-case-form.client';
import { GroupFields } from './new-case-group.client';
import { FieldHelp } from './new-case-help.client';
import { describedBy, FieldProblems } from './new-case-note.client';
import { SilenceBox } from './new-case-silence.client';

type List = Extract<FormField, { kind: 'list' }>;

interface Props extends FieldProps<List> {
  /** Where the words of an entry are, if they are not those of the list. */
  readonly entryPlace?: (place: Place) => Place;
  /** What else may be said while there is no entry. */
  readonly beside?: React.ReactNode;
}

export function ListField({ place, field, label, help, order, entryPlace, beside }: Props) {
  const form = useNewCase();
  const { words } = form;
  const box = useRef<HTMLFieldSetElement>(null);
  const name = nameAt(place);
  const id = elementId(name);
  const value = valueIn(form.draft, place);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const problems = problemsAt(form, name).concat(
    problemsAt(form, `${name}[${entries.length}]`, true),
  );
  const write = (next: readonly unknown[]) => {
    const bare = emptyValue(field);
    form.set(place, next.length > 0 ? next : bare === '' ? [] : bare, order);
  };
  /** After the list was drawn anew. */
  const focus = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  const add = () => {
    write([...entries, withSource(filledStart(field.entry), listedSources(form.draft)[0])]);
    const at = entries.length;
    focus(`[data-entry="${at}"] :is(input, select, textarea)`);
  };
  const remove = (i: number) => {
    write(entries.filter((_, j) => j !== i));
    form.leave(name);
    focus(':scope > [data-add]');
  };
  const isPlain = field.entry.kind !== 'group';
  return (
    <fieldset
      ref={box}
      id={id}
      className="field field-list"
      aria-describedby={describedBy(id, Boolean(help), problems)}
    >
      <legend>{label}</legend>
      <FieldHelp id={id} help={help} />
      {entries.length === 0 && (
        <p className="field-state">{value === 'not-stated' ? words.notStated : words.empty}</p>
      )}
      {entries.map((_, i) => {
        const there = below(place, i);
        const own = entryPlace ? entryPlace(there) : there;
        const title = words.entry(label, i + 1);
        const actions = {
          title,
          at: i,
          count: entries.length,
          onMove: (by: -1 | 1) => write(moved(entries, i, by)),
          onRemove: () => remove(i),
        };
        return isPlain ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is what stands in that place
          <div key={i} data-entry={i} className="entry-plain">
            <Field place={own} field={field.entry} label={title} help="" />
            <EntryActions {...actions} />
          </div>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is what stands in that place
          <fieldset key={i} data-entry={i} id={elementId(nameAt(own))} className="entry">
            <legend>{title}</legend>
            <GroupFields place={own} field={field.entry as Extract<FormField, { kind: 'group' }>} />
            <FieldProblems id={elementId(nameAt(own))} problems={problemsAt(form, nameAt(own))} />
            <EntryActions {...actions} />
          </fieldset>
        );
      })}
      <SilenceBox place={place} field={field} order={order} />
      <button type="button" className="control" data-add="" onClick={add}>
        {words.add(label)}
      </button>
      {entries.length === 0 && beside}
      <FieldProblems id={id} problems={problems} />
    </fieldset>
  );
}

/** A new entry begins with the source that its evidence will most likely name. */
function withSource(entry: unknown, source: string | undefined): unknown {
  const isOpen = typeof entry === 'object' && entry !== null && 'at' in entry && entry.at === '';
  return isOpen && source ? { ...entry, at: `${source}#` } : entry;
}
