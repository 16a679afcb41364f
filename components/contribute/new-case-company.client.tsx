'use client';

// Whose case it is, and the id that follows from it. It must not know any company.
import { draftId, newCompany } from '#lib/authoring/draft';
import { halfWidth } from '#lib/authoring/half-width';
import { Field } from './new-case-field.client';
import { elementId, type Place, problemsAt, useNewCase } from './new-case-form.client';
import { GroupFields } from './new-case-group.client';
import { FieldProblems, Labelled } from './new-case-note.client';

const company: Place = { slot: 'company', path: [], document: 'company', words: '' };

export function CompanyPart() {
  const form = useNewCase();
  const { draft, plan, words, change } = form;
  const isNew = draft.company !== undefined;
  const field = plan.case.find(({ key }) => key === 'company');
  const choose = (next: boolean) =>
    change((now) => {
      if (next === (now.company !== undefined)) return now;
      const { company: _, ...rest } = now;
      const bare = { ...rest, case: { ...rest.case, data: { ...rest.case.data, company: '' } } };
      return next ? { ...bare, company: newCompany(plan) } : bare;
    });
  const id = draftId(draft);
  const idName = 'case:file';
  const own = problemsAt(form, idName);
  return (
    <>
      <fieldset className="field field-radios">
        <legend>{words.companyIs}</legend>
        {[false, true].map((one) => (
          <label key={String(one)}>
            <input
              type="radio"
              name="company-is"
              checked={isNew === one}
              onChange={() => choose(one)}
            />
            {one ? words.companyNew : words.companyThere}
          </label>
        ))}
      </fieldset>
      {isNew ? (
        <GroupFields place={company} field={{ fields: plan.company }} />
      ) : (
        field && (
          <Field
            place={{ slot: 'case', path: ['company'], document: 'case', words: 'company' }}
            field={field.field}
          />
        )
      )}
      {draft.openedId === undefined && (
        <div className="field-languages">
          {(['year', 'subject'] as const).map((key) => (
            <Labelled
              key={key}
              name={`case:file-${key}`}
              label={key === 'year' ? words.year : words.subjectId}
              help={key === 'year' ? words.yearHelp : words.subjectIdHelp}
              problems={problemsAt(form, `case:file-${key}`)}
            >
              {({ onBlur, ...wiring }) => (
                <input
                  {...wiring}
                  className="control"
                  type="text"
                  inputMode={key === 'year' ? 'numeric' : undefined}
                  autoComplete="off"
                  spellCheck={false}
                  value={draft[key]}
                  onBlur={() => {
                    const narrow = halfWidth(draft[key]);
                    if (narrow !== draft[key]) change((now) => ({ ...now, [key]: narrow }));
                    onBlur();
                    form.leave(idName);
                  }}
                  onChange={({ target }) => change((now) => ({ ...now, [key]: target.value }))}
                />
              )}
            </Labelled>
          ))}
        </div>
      )}
      <div className="field">
        <p>
          {words.id}:{' '}
          <output id={elementId(idName)}>{id ? <code>{id}</code> : words.idOpen}</output>
        </p>
        <p className="field-help">{draft.openedId === undefined ? words.idHelp : words.idStays}</p>
        <FieldProblems id={elementId(idName)} problems={own} />
      </div>
    </>
  );
}
