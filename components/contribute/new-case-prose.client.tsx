'use client';

// The story in each language, section by section, with the same headings in all. It must not know what a
// case should tell.
import { useState } from 'react';
import { type CaseDraft, translationLocales } from '#lib/authoring/draft';
import { moved } from '#lib/authoring/draft-edit';
import { joinProse, type Prose, splitProse } from '#lib/authoring/form-prose';
import { defaultLocale, type Locale, localeInfo, locales } from '#lib/locales';
import { EntryActions } from './new-case-actions.client';
import { elementId, problemsAt, useNewCase } from './new-case-form.client';
import { Labelled } from './new-case-note.client';

interface Section {
  readonly id: string;
  readonly words: Readonly<Record<Locale, { readonly heading: string; readonly text: string }>>;
}

interface Told {
  readonly lead: Readonly<Record<Locale, string>>;
  readonly sections: readonly Section[];
}

const slotOf = (locale: Locale) => (locale === defaultLocale ? 'case' : locale);

export function ProsePart() {
  const form = useNewCase();
  const { draft, words } = form;
  const bodies = bodiesOf(draft);
  // A text that ends in a blank keeps it while somebody types on; the files know nothing of it.
  const [typed, setTyped] = useState<{ told: Told; bodies: Record<Locale, string> }>();
  const isOwn = typed && locales.every((locale) => typed.bodies[locale] === bodies[locale]);
  const told = isOwn ? typed.told : toldIn(bodies);
  const write = (next: Told) => {
    const nextBodies = bodiesTold(next);
    setTyped({ told: next, bodies: nextBodies });
    form.change((now) => withBodies(now, nextBodies));
  };
  const change = (i: number, section: Section) =>
    write({ ...told, sections: told.sections.map((one, j) => (j === i ? section : one)) });
  const area = (
    locale: Locale,
    section: number,
    label: string,
    text: string,
    set: (text: string) => void,
  ) => {
    const name = `${slotOf(locale)}:body[${section}]`;
    return (
      <Labelled key={locale} name={name} label={label} problems={problemsAt(form, name)}>
        {(wiring) => (
          <textarea
            {...wiring}
            className="control field-prose"
            rows={section === 0 ? 2 : 6}
            lang={locale}
            value={text}
            onChange={(event) => set(event.target.value)}
          />
        )}
      </Labelled>
    );
  };
  return (
    <>
      <p className="field-help">{words.proseHelp}</p>
      <p className="field-help">{words.japaneseLater}</p>
      <fieldset className="entry">
        <legend>{words.proseLead}</legend>
        <div className="field-languages">
          {locales.map((locale) =>
            area(locale, 0, localeInfo[locale].ownName, told.lead[locale], (text) =>
              write({ ...told, lead: { ...told.lead, [locale]: text } }),
            ),
          )}
        </div>
      </fieldset>
      {told.sections.map((section, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a section is what stands in that place
        <fieldset key={i} className="entry">
          <legend>{words.section(i + 1)}</legend>
          <div className="field">
            <label htmlFor={`n-section-${i}`}>{words.sectionId}</label>
            <p id={`n-section-${i}-help`} className="field-help">
              {words.sectionIdHelp}
            </p>
            <input
              id={`n-section-${i}`}
              aria-describedby={`n-section-${i}-help`}
              className="control"
              type="text"
              autoComplete="off"
              spellCheck={false}
              value={section.id}
              onBlur={() => form.leave(`case:body[${i + 1}]`)}
              onChange={(event) => change(i, { ...section, id: event.target.value })}
            />
          </div>
          <div className="field-languages">
            {locales.map((locale) => {
              const own = section.words[locale];
              const put = (part: Partial<typeof own>) =>
                change(i, {
                  ...section,
                  words: { ...section.words, [locale]: { ...own, ...part } },
                });
              const label = `${words.heading} (${localeInfo[locale].ownName})`;
              const headingId = elementId(`${locale}:heading[${i}]`);
              return (
                <div key={locale}>
                  <div className="field">
                    <label htmlFor={headingId}>{label}</label>
                    <input
                      id={headingId}
                      className="control"
                      type="text"
                      autoComplete="off"
                      lang={locale}
                      value={own.heading}
                      onBlur={() => form.leave(`${slotOf(locale)}:body[${i + 1}]`)}
                      onChange={(event) => put({ heading: event.target.value })}
                    />
                  </div>
                  {area(
                    locale,
                    i + 1,
                    `${words.text} (${localeInfo[locale].ownName})`,
                    own.text,
                    (text) => put({ text }),
                  )}
                </div>
              );
            })}
          </div>
          <EntryActions
            title={words.section(i + 1)}
            at={i}
            count={told.sections.length}
            onMove={(by) => write({ ...told, sections: moved(told.sections, i, by) })}
            onRemove={() => write({ ...told, sections: told.sections.filter((_, j) => j !== i) })}
          />
        </fieldset>
      ))}
      <p className="field">
        <button
          type="button"
          className="control"
          onClick={() => write({ ...told, sections: [...told.sections, newSection()] })}
        >
          {words.addSection}
        </button>
      </p>
    </>
  );
}

const forAll = <T,>(make: (locale: Locale) => T) =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

const newSection = (): Section => ({ id: '', words: forAll(() => ({ heading: '', text: '' })) });

const bodiesOf = (draft: CaseDraft) =>
  forAll((locale) => (locale === 'en' ? draft.case.body : draft.translations[locale].body));

/** Sections are told side by side as long as all languages have the same ones. */
function toldIn(bodies: Readonly<Record<Locale, string>>): Told {
  const split = forAll((locale) => splitProse(bodies[locale]));
  const own = split[defaultLocale].sections;
  const fits = ({ sections, lead }: Prose) =>
    (sections.length === 0 && lead === '') ||
    (sections.length === own.length && sections.every(({ id }, i) => id === own[i]?.id));
  const paired = forAll((locale) =>
    fits(split[locale]) ? split[locale] : { lead: bodies[locale], sections: [] },
  );
  return {
    lead: forAll((locale) => paired[locale].lead),
    sections: own.map(({ id }, i) => ({
      id,
      words: forAll((locale) => {
        const { heading = '', text = '' } = paired[locale].sections[i] ?? {};
        return { heading, text };
      }),
    })),
  };
}

/** A language in which nothing is said has no headings either. */
function bodiesTold({ lead, sections }: Told): Record<Locale, string> {
  return forAll((locale) => {
    const own = sections.map(({ id, words }) => ({ id, ...words[locale] }));
    const isSilent = own.every(({ heading, text }) => heading === '' && text === '');
    const isHeadless = isSilent && locale !== defaultLocale;
    return joinProse({ lead: lead[locale], sections: isHeadless ? [] : own });
  });
}

function withBodies(draft: CaseDraft, bodies: Readonly<Record<Locale, string>>): CaseDraft {
  const translations = { ...draft.translations };
  for (const locale of translationLocales) {
    translations[locale] = { ...translations[locale], body: bodies[locale] };
  }
  return { ...draft, case: { ...draft.case, body: bodies[defaultLocale] }, translations };
}
