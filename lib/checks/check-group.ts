// Codes that concern the same thing, under one heading. It must not know which groups there are.
import type { LocalizedText } from '../locales';
import type { CheckDoc } from './check-doc';

export interface CheckGroup {
  /** Names the heading on the page of all codes: never changed. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly checks: readonly CheckDoc[];
  /** They concern fields, which have a page of their own. */
  readonly hasFields?: boolean;
  /** The build gives them, about what it made; all others are about content. */
  readonly isOfPages?: boolean;
}
