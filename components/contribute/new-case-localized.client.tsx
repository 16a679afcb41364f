'use client';

// A text in each language, and a name that may be the same in all. They must not know which field.
import { isMapping } from '#lib/authoring/form-field';
import { localeInfo, locales } from '#lib/locales';
import { emptyValue, type FieldProps } from './new-case-field.client';
import { below, elementId, nameAt, problemsAt, useNewCase, valueIn } from './new-case-form.client';
import { FieldHelp } from './new-case-help.client';
import { describedBy, FieldProblems, Labelled } from './new-case-note.client';
import { shown } from './new-case-plain.client';
import { SilenceBox } from './new-case-silence.client';

export function LocalizedField({ place, field, label, help, order }: FieldProps) {
  const form = useNewCase();
  const value = valueIn(form.draft, place);
  const change = (locale: string, text: string) => {
    const old = isMapping(value) ? value : {};
    const next = Object.fromEntries(locales.map((one) => [one, shown(old[one])]));
    next[locale] = text;
    const isEmpty = Object.values(next).every((one) => one === '');
    const bare = emptyValue(field);
    form.set(place, isEmpty && bare !== '' ? bare : { ...old, ...next }, order);
  };
  return (
    <Pair {...{ place, field, label, help, order }} onChange={change} texts={textsOf(value)} />
  );
}

/** One name for all languages is written as one. */
export function NameField({ place, field, label, help, order }: FieldProps) {
  const form = useNewCase();
  const value = valueIn(form.draft, place);
  const texts = textsOf(value);
  const change = (locale: string, text: string) => {
    const next: Record<string, string> = { ...texts, [locale]: text };
    const { ja = '', en = '' } = next;
    if (ja === '') form.set(place, en === '' ? emptyValue(field) : en, order);
    else form.set(place, { ...(isMapping(value) ? value : {}), en, ja }, order);
  };
  return (
    <Pair
      {...{ place, field, label, help, order }}
      onChange={change}
      texts={texts}
      otherHelp={form.words.sameName}
    />
  );
}

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  isMapping(value)
    ? Object.fromEntries(locales.map((locale) => [locale, shown(value[locale])]))
    : { en: shown(value), ja: '' };

interface PairProps extends FieldProps {
  readonly texts: Readonly<Record<string, string>>;
  readonly otherHelp?: string;
  readonly onChange: (locale: string, text: string) => void;
}

function Pair({ place, field, label, help, order, texts, otherHelp, onChange }: PairProps) {
  const form = useNewCase();
  const name = nameAt(place);
  const id = elementId(name);
  const own = problemsAt(form, name);
  return (
    <fieldset
      id={id}
      className="field field-pair"
      aria-describedby={describedBy(id, Boolean(help), own)}
    >
      <legend>{label}</legend>
      <FieldHelp id={id} help={help} />
      <div className="field-languages">
        {locales.map((locale) => {
          const inner = nameAt(below(place, locale));
          return (
            <Labelled
              key={locale}
              name={inner}
              label={localeInfo[locale].ownName}
              help={locale === 'en' ? undefined : otherHelp}
              problems={problemsAt(form, inner, true)}
            >
              {(wiring) => (
                <textarea
                  {...wiring}
                  className="control"
                  rows={1}
                  lang={locale}
                  value={texts[locale] ?? ''}
                  onChange={({ target }) => onChange(locale, target.value.replace(/[\r\n]+/g, ' '))}
                />
              )}
            </Labelled>
          );
        })}
      </div>
      <SilenceBox place={place} field={field} order={order} />
      <FieldProblems id={id} problems={own} />
    </fieldset>
  );
}
