// The form of a field in words, with the values or terms it may have.

import { codesOf } from '#lib/authoring/codes-of-form';
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
  const text = form.kind === 'list' ? words.forms.list(said(inner, locale)) : said(inner, locale);
  return (
    <>
      <CodeText text={text} />
      {inner.kind === 'choice' && <Values values={inner.values} />}
      {inner.kind === 'term' &&
        inner.vocabularies.map((id) => (
          <Vocabulary key={id} id={id} terms={terms} locale={locale} />
        ))}
      {mayBeSilent && (
        <>
          {' '}
          <CodeText text={words.orSilent} />
        </>
      )}
      {codesOf(inner).map((code) => (
        <span key={code}>
          {' '}
          <a href={paths.check(locale, code)}>{code}</a>
        </span>
      ))}
    </>
  );
}

function said(form: FieldForm, locale: Locale): string {
  const { forms } = fieldsPageWords(locale);
  if (form.kind === 'line') return form.max === undefined ? forms.line : forms.short(form.max);
  return form.kind === 'list' ? forms.list(said(form.of, locale)) : forms[form.kind];
}

function Values({ values }: { values: readonly string[] }) {
  return values.map((value) => (
    <span key={value}>
      {' '}
      <code>{value}</code>
    </span>
  ));
}

/** A facet has a page that lists its terms; what else has terms names them here. */
function Vocabulary({ id, terms, locale }: { id: string } & Pick<Props, 'terms' | 'locale'>) {
  const facet = findFacet(id);
  const own = terms[id] ?? [];
  if (!facet) return <Values values={own.map((term) => term.id)} />;
  return (
    <>
      {' '}
      <a href={paths.facet(locale, id)}>
        {fieldsPageWords(locale).termsOf(facet.label[locale], own.length)}
      </a>
    </>
  );
}
