// Which codes of the checker speak of a value by its form. It must not know what they mean.
import type { FieldForm } from './field-form';

export function codesOf({ kind }: FieldForm): readonly string[] {
  return codes[kind] ?? [];
}

const codes: Partial<Record<FieldForm['kind'], readonly string[]>> = {
  term: ['TERM-UNKNOWN'],
  date: ['DATE-FORM', 'DATE-ORDER', 'DATE-FUTURE'],
  evidence: ['EVIDENCE-FORM', 'EVIDENCE-SOURCE', 'EVIDENCE-EXTENT'],
};
