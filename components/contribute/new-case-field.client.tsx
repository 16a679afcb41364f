'use client';

// One control of the form, of whatever kind the schema asks for. It must not know which field it is.
import { type FormField, isMapping } from '#lib/authoring/form-field';
import { EvidenceField } from './new-case-evidence.client';
import { type Place, useNewCase, valueIn } from './new-case-form.client';
import { DateField, EitherField, TextOnly } from './new-case-forms.client';
import { GroupField } from './new-case-group.client';
import { ListField } from './new-case-list.client';
import { LocalizedField, NameField } from './new-case-localized.client';
import { ChoiceField, FlagField, LineField, NumberField } from './new-case-plain.client';
import { TermField } from './new-case-term.client';

export interface FieldProps<F extends FormField = FormField> {
  readonly place: Place;
  readonly field: F;
  readonly label: string;
  readonly help?: string | undefined;
  /** Keys of the mapping around, in the order of the file. */
  readonly order?: readonly string[] | undefined;
}

type Kind<K extends FormField['kind']> = Extract<FormField, { kind: K }>;

/** A field under the label that the words of its document have for it. */
export function Field({
  place,
  field,
  order,
  label,
  help,
}: Omit<FieldProps, 'label'> & { readonly label?: string | undefined }) {
  const { plan, draft } = useNewCase();
  const words = plan.words[place.document][place.words];
  const own = label ?? words?.label ?? String(place.path.at(-1) ?? '');
  const props = { place, field, order, label: own, help: help ?? words?.meaning };
  // What no control could show stays as it is in the text.
  if (!fits(field, valueIn(draft, place))) return <TextOnly {...(props as FieldProps)} />;
  switch (field.kind) {
    case 'line':
      return <LineField {...(props as FieldProps)} />;
    case 'number':
      return <NumberField {...(props as FieldProps)} />;
    case 'flag':
      return <FlagField {...(props as FieldProps)} />;
    case 'choice':
      return <ChoiceField {...(props as FieldProps<Kind<'choice'>>)} />;
    case 'term':
      return <TermField {...(props as FieldProps<Kind<'term'>>)} />;
    case 'localized':
      return <LocalizedField {...(props as FieldProps)} />;
    case 'name':
      return <NameField {...(props as FieldProps)} />;
    case 'date':
      return <DateField {...(props as FieldProps)} />;
    case 'evidence':
      return <EvidenceField {...(props as FieldProps)} />;
    case 'list':
      return <ListField {...(props as FieldProps<Kind<'list'>>)} />;
    case 'group':
      return <GroupField {...(props as FieldProps<Kind<'group'>>)} />;
    case 'either':
      return <EitherField {...(props as FieldProps<Kind<'either'>>)} />;
    case 'text':
      return <TextOnly {...(props as FieldProps)} />;
  }
}

/** What stands in the file when a control is emptied: the word for silence, nothing, or an empty text. */
export function emptyValue({ isRequired, maySkip }: FormField): unknown {
  if (!isRequired) return undefined;
  return maySkip ? 'not-stated' : '';
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null;

/** Whether a control of that kind can show the value; a schema may still find it wrong. */
function fits({ kind }: FormField, value: unknown): boolean {
  if (value === undefined || value === 'not-stated' || value === '') return true;
  switch (kind) {
    case 'list':
      return Array.isArray(value);
    case 'group':
      return isMapping(value);
    case 'evidence':
      return Array.isArray(value) ? value.every(isPlain) : isPlain(value);
    case 'localized':
    case 'name':
      return isMapping(value) ? Object.values(value).every(isPlain) : isPlain(value);
    case 'date':
    case 'either':
      return isMapping(value) || isPlain(value);
    default:
      return isPlain(value);
  }
}
