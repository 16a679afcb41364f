// The form of a field in words, with the values or terms it may have.
import { Fragment, type ReactNode } from 'react';
import type { FieldForm } from '#lib/authoring/field-form';
import type { Casebook } from '#lib/casebook';
import { findFacet } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { fieldsPageWords } from '#lib/messages/fields';
import { paths } from '#lib/url/paths';
import { CodeText } from '../hosting/code-text';

interface Props {
  readonly locale: Locale;
  readonly terms: Casebook['terms'];
  readonly form: FieldForm;
  readonly mayBeSilent: boolean;
}

export function FormWords({ locale, terms, form, mayBeSilent }: Props) {
  const words = fieldsPageWords(locale);
  const inner = form.kind === 'list' ? form.of : form;
  return (
    <>
      {words.form}
      <CodeText text={said(form, locale)} />
      <Listed comma={words.comma} colon={words.colon}>
        {choicesOf(inner, terms, locale)}
      </Listed>
      {mayBeSilent && (
        <>
          {words.comma}
          <CodeText text={words.orSilent} />
        </>
      )}
    </>
  );
}

function said(form: FieldForm, locale: Locale): string {
  const { forms } = fieldsPageWords(locale);
  if (form.kind === 'line') return form.max === undefined ? forms.line : forms.short(form.max);
  return form.kind === 'list' ? forms.list(said(form.of, locale)) : forms[form.kind];
}

/** A facet has a page that lists its terms; what else has terms names them here. */
function choicesOf(form: FieldForm, terms: Casebook['terms'], locale: Locale): ReactNode[] {
  if (form.kind === 'choice') return form.values.map((value) => <code key={value}>{value}</code>);
  if (form.kind !== 'term' && form.kind !== 'statements') return [];
  return form.vocabularies.flatMap((id) => {
    const facet = findFacet(id);
    const own = terms[id] ?? [];
    if (!facet) return own.map((term) => <code key={term.id}>{term.id}</code>);
    return (
      <a key={id} href={paths.facet(locale, id)}>
        {fieldsPageWords(locale).termsOf(facet.label[locale], own.length)}
      </a>
    );
  });
}

/** Behind a colon, with commas between. */
export function Listed({
  children,
  comma,
  colon,
}: {
  readonly children: readonly ReactNode[];
  readonly comma: string;
  readonly colon: string;
}) {
  return children.map((child, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the values of one field never move
    <Fragment key={i}>
      {i === 0 ? colon : comma}
      {child}
    </Fragment>
  ));
}
