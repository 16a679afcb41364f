// The comparison as readers use it, in the words of a language.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../lib/locales';
import { messages } from '../../lib/messages/messages';
import { caseOf } from './cases';

export interface Comparison {
  readonly table: Locator;
  readonly pick: Locator;
  readonly add: Locator;
  readonly notes: Locator;
  readonly remove: (id: string) => Locator;
  readonly row: (label: string) => Locator;
  /** These cases, in this order, and no others. */
  readonly shows: (...ids: string[]) => Promise<void>;
}

export function comparison(page: Page, locale: Locale): Comparison {
  const words = messages(locale);
  const table = page.getByRole('table');
  return {
    table,
    pick: page.getByRole('combobox', { name: words.comparePick }),
    add: page.getByRole('button', { name: words.compareAdd, exact: true }),
    notes: page.getByRole('note').getByRole('listitem'),
    remove: (id) =>
      page.getByRole('button', { name: words.compareRemove(caseOf(id).title[locale]) }),
    row: (label) =>
      table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label }) }),
    shows: (...ids) =>
      expect(table.getByRole('columnheader').getByRole('link')).toHaveText(
        ids.map((id) => caseOf(id).title[locale]),
      ),
  };
}
