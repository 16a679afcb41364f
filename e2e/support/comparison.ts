// The comparison as readers use it, in the words of a language.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../lib/locales';
import { messages } from '../../lib/messages/messages';
import { caseOf } from './cases';

export interface Comparison {
  readonly table: Locator;
  /** Finds the cases to pick from. */
  readonly search: Locator;
  readonly pick: Locator;
  readonly add: Locator;
  readonly notes: Locator;
  readonly remove: (id: string) => Locator;
  readonly earlier: (id: string) => Locator;
  readonly later: (id: string) => Locator;
  readonly row: (label: string) => Locator;
  /** These cases, in this order, and no others. */
  readonly shows: (...ids: string[]) => Promise<void>;
}

export function comparison(page: Page, locale: Locale): Comparison {
  const words = messages(locale);
  const table = page.getByRole('table');
  return {
    table,
    search: page.getByRole('textbox', { name: words.comparePickSearch }),
    pick: page.getByRole('combobox', { name: words.comparePick }),
    add: page.getByRole('button', { name: words.compareAdd, exact: true }),
    notes: page.getByRole('note').getByRole('listitem'),
    remove: (id) =>
      page.getByRole('button', { name: words.compareRemove(caseOf(id).title[locale]) }),
    earlier: (id) =>
      page.getByRole('button', { name: words.compareEarlier(caseOf(id).title[locale]) }),
    later: (id) => page.getByRole('button', { name: words.compareLater(caseOf(id).title[locale]) }),
    // By the label, not by the role: a row that is hidden has none.
    row: (label) =>
      table.locator('tr[data-verdict]').filter({
        has: page.locator('th > span:first-child', { hasText: new RegExp(`^${label}`) }),
      }),
    shows: (...ids) =>
      expect(table.getByRole('columnheader').getByRole('link')).toHaveText(
        ids.map((id) => caseOf(id).title[locale]),
      ),
  };
}
