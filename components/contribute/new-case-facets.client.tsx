'use client';

// The facets of a case, group by group: silent, none, or statements. It must not know any facet.
import type { FormField } from '#lib/authoring/form-field';
import { type Place, useNewCase, valueIn } from './new-case-form.client';
import { ListField } from './new-case-list.client';

export function Facets() {
  const form = useNewCase();
  const { plan, words } = form;
  const entry: FormField = {
    kind: 'group',
    isRequired: true,
    maySkip: false,
    fields: plan.statement,
  };
  const order = plan.facets.flatMap(({ facets }) => facets.map(({ id }) => id));
  return plan.facets.map(({ group, label, facets }) => (
    <section key={group} className="facet-group">
      <h3>{label}</h3>
      {facets.map(({ id, label: own, about }) => {
        const place: Place = { slot: 'case', path: [id], document: 'case', words: id };
        const value = valueIn(form.draft, place);
        const isNone = Array.isArray(value) && value.length === 1 && value[0]?.is === 'none';
        const state = !Array.isArray(value)
          ? words.notStated
          : isNone
            ? words.none
            : words.statementCount(value.length);
        return (
          <details key={id} className="facet" id={`n-facet-${id}`}>
            <summary>
              <span className="facet-name">{own}</span> <span className="facet-state">{state}</span>
            </summary>
            <ListField
              place={place}
              field={{ kind: 'list', isRequired: true, maySkip: true, entry }}
              label={own}
              help={about}
              order={order}
              entryPlace={(there) => ({ ...there, document: 'statement', words: '' })}
              beside={
                <button
                  type="button"
                  className="control"
                  onClick={() => form.set(place, [{ is: 'none', at: '' }], order)}
                >
                  {words.statedNone}
                </button>
              }
            />
          </details>
        );
      })}
    </section>
  ));
}
