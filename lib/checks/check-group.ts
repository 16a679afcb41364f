// Codes that concern the same thing, under one heading. It must not know which groups there are.
import type { LocalizedText } from '../locales';
import type { CheckDoc } from './check-doc';

export interface CheckGroup {
  /** Names the heading on the page of all codes: never changed. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly checks: readonly CheckDoc[];
}
