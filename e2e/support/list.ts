// The case list as readers use it: its parts by the words of a language, and what it shows.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../lib/locales';
import { messages } from '../../lib/messages/messages';
import { paths } from '../../lib/url/paths';
import { headingOf } from './built';
import { cases, type PublishedCase, valueLabel } from './cases';

export interface CaseList {
  readonly search: Locator;
  readonly sort: Locator;
  readonly heading: Locator;
  /** Of the cases, in the order of the list. */
  readonly titles: Locator;
  readonly clearAll: Locator;
  readonly note: Locator;
  /** Shows the next page, where a list comes in pages. */
  readonly more: Locator;
  readonly group: (facet: string) => Locator;
  readonly option: (facet: string, value: string) => Locator;
  /** The button that removes a chosen value. */
  readonly chip: (facet: string, value: string) => Locator;
  /** Turns all pages of the list. */
  readonly showAll: () => Promise<void>;
  /** These cases and no others, on all pages of the list, and a heading that counts them. */
  readonly shows: (expected: readonly PublishedCase[]) => Promise<void>;
}

export function caseList(page: Page, locale: Locale): CaseList {
  const words = messages(locale);
  const titles = page.getByRole('article').getByRole('heading', { level: 3 });
  const facetLabel = (facet: string) => headingOf(paths.facet(locale, facet));
  const group = (facet: string) =>
    page.getByRole('group', { name: facetLabel(facet), exact: true });
  const heading = (shown: number) =>
    page.getByRole('heading', { level: 2, name: words.results(shown, cases.length), exact: true });
  const more = page.getByRole('button', {
    name: new RegExp(words.showMore(0).replace('0', '\\d+')),
  });
  const showAll = async () => {
    while (await more.isVisible()) {
      const shown = await page.locator('#cases > li').count();
      await more.click();
      await expect.poll(() => page.locator('#cases > li').count()).toBeGreaterThan(shown);
    }
  };
  return {
    more,
    showAll,
    search: page.getByRole('searchbox', { name: words.searchLabel }),
    sort: page.getByRole('combobox', { name: words.sort }),
    heading: page.locator('#results'),
    titles,
    clearAll: page.getByRole('button', { name: words.clearAll }),
    note: page.getByRole('note'),
    group,
    option: (facet, value) => {
      // The count behind the label changes with every choice.
      const [label = ''] = words.optionCount(valueLabel(locale, facet, value), 0).split('0');
      return group(facet).getByRole('checkbox', { name: new RegExp(`^${literal(label)}`) });
    },
    chip: (facet, value) => {
      const label = `${facetLabel(facet)}${words.colon}${valueLabel(locale, facet, value)}`;
      return page.getByRole('button', { name: words.remove(label), exact: true });
    },
    shows: async (expected) => {
      await expect(heading(expected.length)).toBeVisible();
      await showAll();
      await expect(titles).toHaveCount(expected.length);
      const shown = await titles.allTextContents();
      expect(shown.toSorted()).toEqual(expected.map(({ title }) => title[locale]).toSorted());
    },
  };
}

/** A text as a pattern that matches it alone. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
