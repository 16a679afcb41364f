// What a form asks for, as data: one control for each part of a content schema. It must not know
// how a control looks, nor which documents there are.

interface Common {
  /** Whether leaving it out is a problem. */
  readonly isRequired: boolean;
  /** Whether `not-stated` may stand in its place. */
  readonly maySkip: boolean;
}

/** `text`: no control stands for it; it is written in the text of the file. */
interface Plain extends Common {
  readonly kind: 'line' | 'number' | 'flag' | 'localized' | 'name' | 'evidence' | 'date' | 'text';
}

interface Choice extends Common {
  readonly kind: 'choice';
  readonly of: readonly string[];
}

interface TermField extends Common {
  readonly kind: 'term';
  /** Vocabularies; none where they are those of the facet that the field stands in. */
  readonly of: readonly string[];
}

interface Group extends Common {
  readonly kind: 'group';
  readonly fields: readonly NamedField[];
}

interface ListField extends Common {
  readonly kind: 'list';
  readonly entry: FormField;
}

/** A value of one of several forms, such as an address or a reason why there is none. */
interface Either extends Common {
  readonly kind: 'either';
  readonly forms: readonly FormField[];
}

export type FormField = Plain | Choice | TermField | Group | ListField | Either;

export interface NamedField {
  readonly key: string;
  readonly field: FormField;
}

/** A mapping as it stands in a file, before any schema changed it. */
export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands in a file when nobody has answered yet; undefined where nothing needs to stand. */
function startOf(field: FormField): unknown {
  if (!field.isRequired) return undefined;
  return field.maySkip ? 'not-stated' : filledStart(field);
}

/** The same for a value that is asked for now: an entry that was just added. */
export function filledStart(field: FormField): unknown {
  switch (field.kind) {
    case 'localized':
      return { en: '', ja: '' };
    case 'group':
      return Object.fromEntries(
        field.fields.flatMap((one) => {
          const start = startOf(one.field);
          return start === undefined ? [] : [[one.key, start]];
        }),
      );
    case 'list':
      return [];
    case 'either':
      return field.forms[0] ? filledStart(field.forms[0]) : '';
    case 'flag':
      return true;
    default:
      return '';
  }
}
