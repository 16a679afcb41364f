'use client';

// Places in sources that prove a fact, one line each. It must not know which fact.
import { typedPointer } from '#lib/authoring/typed-pointer';
import { emptyValue, type FieldProps } from './new-case-field.client';
import {
  below,
  elementId,
  listedSources,
  nameAt,
  problemsAt,
  useNewCase,
  valueIn,
  withFileValue,
} from './new-case-form.client';
import { describedBy, FieldProblems } from './new-case-note.client';
import { shown } from './new-case-plain.client';

export function EvidenceField({ place, field, label, order }: FieldProps) {
  const form = useNewCase();
  const { words, draft } = form;
  const name = nameAt(place);
  const id = elementId(name);
  const value = valueIn(draft, place);
  const places = Array.isArray(value) ? value.map(shown) : [shown(value)];
  const [source] = listedSources(draft);
  const start = source ? `${source}#` : '';
  const problems = problemsAt(form, name, true);
  const write = (next: readonly string[]) => {
    const [only = ''] = next;
    if (next.length > 1) form.set(place, next, order);
    else form.set(place, only === '' ? emptyValue(field) : only, order);
  };
  const put = (i: number, text: string) => write(places.map((one, j) => (j === i ? text : one)));
  /** What was filled in goes again, unless somebody took the place away or wrote on meanwhile. */
  const leave = (i: number) =>
    form.afterPress(() => {
      form.change((now) => {
        const there = Array.isArray(value) ? below(place, i) : place;
        if (start === '' || valueIn(now, there) !== start) return now;
        const bare = Array.isArray(value) ? '' : emptyValue(field);
        return withFileValue(now, there, bare, order);
      });
      form.leave(name);
    });
  const covers = placesRead(form);
  return (
    <fieldset id={id} className="field" aria-describedby={describedBy(id, true, problems)}>
      <legend>{label}</legend>
      <p id={`${id}-help`} className="field-help">
        {words.locatorHelp}
      </p>
      {places.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is what stands in that line
        <div key={i} className="field-row">
          <input
            id={elementId(nameAt(below(place, i)))}
            className="control"
            type="text"
            aria-label={places.length > 1 ? `${label} ${i + 1}` : label}
            aria-describedby={describedBy(id, true, problems)}
            aria-invalid={problems.length > 0 || undefined}
            autoComplete="off"
            spellCheck={false}
            list={`${id}-places`}
            value={text}
            onFocus={() => text === '' && start !== '' && put(i, start)}
            onBlur={() => leave(i)}
            onChange={(event) => put(i, typedPointer(text, event.target.value))}
          />
          {places.length > 1 && (
            <button
              type="button"
              className="control"
              aria-label={words.remove(`${label} ${i + 1}`)}
              onClick={() => write(places.filter((_, j) => j !== i))}
            >
              ×
            </button>
          )}
        </div>
      ))}
      <datalist id={`${id}-places`}>
        {covers.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {shown(places[0]) !== '' && (
        <button type="button" className="field-link" onClick={() => write([...places, start])}>
          {words.addPlace}
        </button>
      )}
      <FieldProblems id={id} problems={problems} />
    </fieldset>
  );
}

/** The places that the sources of the case say were read. */
function placesRead({ draft, known }: ReturnType<typeof useNewCase>): string[] {
  return listedSources(draft).flatMap((id) => {
    const own = draft.sources.find(({ data }) => data.id === id)?.data.covers;
    const covers = own ?? known?.sources.find((source) => source.id === id)?.covers ?? [];
    return (Array.isArray(covers) ? covers : [])
      .filter((place) => typeof place === 'string' && place !== '')
      .map((place) => `${id}#${place}`);
  });
}
