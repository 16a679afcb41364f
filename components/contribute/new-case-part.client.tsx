'use client';

// One part of the form, which opens and closes. It must not know what is wrong in it.
import { translationLocales } from '#lib/authoring/draft';
import { type FormPart, formParts, partOf } from '#lib/authoring/form-parts';
import { localeInfo } from '#lib/locales';
import { CompanyPart } from './new-case-company.client';
import { Facets } from './new-case-facets.client';
import { Field } from './new-case-field.client';
import { type Place, useNewCase } from './new-case-form.client';
import { ProsePart } from './new-case-prose.client';
import { SourcesPart } from './new-case-sources.client';

interface Props {
  readonly part: FormPart;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function Part({ part, isOpen, onToggle }: Props) {
  const { words, plan } = useNewCase();
  if (part === 'more' && fieldsOf(plan.case, 'more').length === 0) return null;
  const number = formParts.findIndex(({ id }) => id === part) + 1;
  return (
    <details
      className="part"
      id={`n-part-${part}`}
      open={isOpen}
      onToggle={(event) => {
        if (event.target === event.currentTarget) onToggle(event.currentTarget.open);
      }}
    >
      <summary>
        <h2>
          {number}. {words.parts[part]}
        </h2>
      </summary>
      {isOpen && <PartFields part={part} />}
    </details>
  );
}

const fieldsOf = (fields: ReturnType<typeof useNewCase>['plan']['case'], part: FormPart) =>
  fields.filter(({ key }) => partOf('case', key, []) === part);

function PartFields({ part }: { part: FormPart }) {
  const { plan } = useNewCase();
  if (part === 'company') return <CompanyPart />;
  if (part === 'sources') return <SourcesPart />;
  if (part === 'facets') return <Facets />;
  if (part === 'prose') return <ProsePart />;
  const order = plan.case.map(({ key }) => key);
  return fieldsOf(plan.case, part).map(({ key, field }) => {
    const place: Place = { slot: 'case', path: [key], document: 'case', words: key };
    if (key === 'title' || key === 'summary')
      return <Words key={key} place={place} field={field} order={order} />;
    return <Field key={key} place={place} field={field} order={order} />;
  });
}

/** A field that every language has in a file of its own. */
function Words({ place, field, order }: Parameters<typeof Field>[0]) {
  const { plan } = useNewCase();
  const label = plan.words.case[place.words]?.label ?? place.words;
  const named = (locale: keyof typeof localeInfo) => `${label} (${localeInfo[locale].ownName})`;
  return (
    <>
      <Field place={place} field={field} order={order} label={named('en')} />
      {translationLocales.map((locale) => (
        <Field
          key={locale}
          place={{ ...place, slot: locale }}
          field={field}
          label={named(locale)}
          help=""
        />
      ))}
    </>
  );
}
