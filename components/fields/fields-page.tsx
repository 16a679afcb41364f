// Every field of the files of content, by file, as the schemas have them.
import type { ReactNode } from 'react';
import { codesOf } from '#lib/authoring/codes-of-form';
import { type FieldDoc, facetDocs, fieldDocs } from '#lib/authoring/field-docs';
import type { Casebook } from '#lib/casebook';
import type { Locale } from '#lib/locales';
import { contributeWords } from '#lib/messages/contribute';
import { fieldsPageWords } from '#lib/messages/fields';
import { paths } from '#lib/url/paths';
import { CodeText } from '../hosting/code-text';
import { PageSections } from '../ui/page-sections';
import { FieldRow } from './field-row';
import { FormWords } from './form-words';

interface Props {
  readonly locale: Locale;
  readonly terms: Casebook['terms'];
}

export function FieldsPage({ locale, terms }: Props) {
  const words = fieldsPageWords(locale);
  const fields = (list: readonly FieldDoc[], isHere = false) => (
    <dl>
      {list.map((doc) => (
        <FieldRow
          key={doc.path}
          {...doc}
          locale={locale}
          form={<FormWords {...doc} terms={terms} locale={locale} />}
          codes={codesOf(doc.form)}
          seen={doc.isShared && !isHere ? sharedPlace(doc, locale) : undefined}
        />
      ))}
    </dl>
  );
  const contents: Readonly<Record<keyof typeof words.sections, ReactNode>> = {
    case: fields(fieldDocs.case),
    facets: <Facets locale={locale} terms={terms} />,
    statement: fields(fieldDocs.statement),
    date: fields(fieldDocs.date, true),
    translation: null,
    source: fields(fieldDocs.source),
    company: fields(fieldDocs.company),
    term: fields(fieldDocs.term),
    moved: fields(fieldDocs.moved),
  };
  const sections = (Object.keys(contents) as (keyof typeof contents)[]).map((id) => ({
    id: `${id}-fields`,
    title: words.sections[id],
    content: (
      <>
        {words.notes[id].map((note) => (
          <p key={note} className="mb-3 max-w-(--measure)">
            <CodeText text={note} />
          </p>
        ))}
        {contents[id]}
      </>
    ),
  }));
  return (
    <>
      <p className="text-small">
        <a href={paths.contribute(locale)}>{contributeWords(locale).title}</a>
      </p>
      <h1 className="mb-3">{words.title}</h1>
      <p className="max-w-(--measure) text-lead">{words.lead}</p>
      <PageSections sections={sections} locale={locale} />
    </>
  );
}

/** Evidence and notes are told with the parts of a date. */
function sharedPlace({ words }: FieldDoc, locale: Locale) {
  const place = fieldDocs.date.find((doc) => doc.words === words);
  return place && { anchor: place.anchor, label: words.label[locale] };
}

function Facets({ locale, terms }: Props) {
  return facetDocs.map(({ label, facets }) => (
    <div key={label.en} className="mt-6">
      <h3 className="mb-2">{label[locale]}</h3>
      <dl>
        {facets.map(({ id, anchor, words, isRequired }) => (
          <FieldRow
            key={id}
            {...{ locale, anchor, words, isRequired }}
            path={id}
            form={
              <FormWords
                locale={locale}
                terms={terms}
                form={{ kind: 'statements', vocabularies: [id] }}
                mayBeSilent
              />
            }
          />
        ))}
      </dl>
    </div>
  ));
}
