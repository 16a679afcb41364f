// What was done about an address that names no case, one twice, one by an old id, or too many.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import type { ComparisonState } from '#lib/url/comparison';
import { namedFaults } from '#lib/url/named-faults';

export function ComparisonNotes({ state, locale }: { state: ComparisonState; locale: Locale }) {
  const { compareNote, listSeparator } = messages(locale);
  const notes = (['unknown', 'repeated', 'tooMany'] as const)
    .filter((kind) => state[kind].length > 0)
    .map((kind) => compareNote[kind](namedFaults(state[kind]).join(listSeparator)));
  if (state.renamed.length > 0) {
    const names = state.renamed.map(({ old, id }) => `${old} → ${id}`);
    notes.push(compareNote.renamed(namedFaults(names).join(listSeparator)));
  }
  if (notes.length === 0) return null;
  return (
    <div role="note" className="border border-strong-rule px-4 py-2">
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
