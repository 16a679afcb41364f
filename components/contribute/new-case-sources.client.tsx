'use client';

// What the case rests on: which sources it names, and those that are new. It must not know any source.
import { newSource } from '#lib/authoring/draft';
import { EntryActions } from './new-case-actions.client';
import { Field } from './new-case-field.client';
import { type Place, useNewCase } from './new-case-form.client';
import { GroupFields } from './new-case-group.client';

export function SourcesPart() {
  const form = useNewCase();
  const { draft, plan, words, change } = form;
  const listed = plan.case.find(({ key }) => key === 'sources');
  const add = () =>
    change((now) => {
      const list = Array.isArray(now.case.data.sources) ? now.case.data.sources : [];
      const hasPrimary = list.some((entry) => entry?.role === 'primary');
      const entry = { id: '', role: hasPrimary ? 'supporting' : 'primary' };
      const data = { ...now.case.data, sources: [...list, entry] };
      return { ...now, case: { ...now.case, data }, sources: [...now.sources, newSource(plan)] };
    });
  const remove = (i: number) =>
    change((now) => {
      const id = now.sources[i]?.data.id;
      const list = Array.isArray(now.case.data.sources) ? now.case.data.sources : [];
      const data = { ...now.case.data, sources: list.filter((entry) => entry?.id !== id) };
      const sources = now.sources.filter((_, j) => j !== i);
      return { ...now, case: { ...now.case, data }, sources };
    });
  return (
    <>
      {draft.sources.map((_, i) => {
        const place: Place = {
          ...{ slot: `source-${i}`, path: [], document: 'source', words: '' },
        };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file is what stands in that place
          <fieldset key={i} className="entry">
            <legend>{words.newSource(i + 1)}</legend>
            <GroupFields place={place} field={{ fields: plan.source }} />
            <EntryActions
              title={words.newSource(i + 1)}
              at={0}
              count={1}
              onMove={() => {}}
              onRemove={() => remove(i)}
            />
          </fieldset>
        );
      })}
      <p className="field">
        <button type="button" className="control" onClick={add}>
          {words.addSource}
        </button>
      </p>
      {listed && (
        <Field
          place={{ slot: 'case', path: ['sources'], document: 'case', words: 'sources' }}
          field={listed.field}
          label={words.caseSources}
        />
      )}
    </>
  );
}
