// "Add a case": what a new author does that no plan has foreseen costs nothing.
import type { Locator, Page } from '@playwright/test';
import { findCheck } from '../lib/checks/find-check';
import { newCaseWords } from '../lib/messages/new-case';
import { paths } from '../lib/url/paths';
import { control, open, type } from './support/new-case';
import { expect, test } from './support/site';

const words = newCaseWords('en');

/** Presses as a hand does: what the page does meanwhile may not move the button away. */
async function press(page: Page, button: Locator): Promise<void> {
  await button.hover();
  const before = (await button.boundingBox())?.y;
  await page.mouse.down();
  await page.waitForTimeout(150);
  expect((await button.boundingBox())?.y).toBe(before);
  await page.mouse.up();
}

test('a click out of a field with a slip is heard, and the slip is told after it', async ({
  page,
  visit,
}) => {
  await visit(paths.newCase('en'));
  const covers = control(page, 'source-0:covers');
  const add = covers.locator('[data-add]');
  await add.click();
  const first = control(page, 'source-0:covers[0]');
  await expect(first).toBeFocused();
  await page.keyboard.type('ADR0024');
  await expect(page.locator('.panel-count')).toContainText('still open');
  await press(page, add);
  await expect(control(page, 'source-0:covers[1]')).toBeFocused();
  await expect(first).toHaveAttribute('aria-invalid', 'true');
});

test('Remove is heard out of a place that was only filled in', async ({ page, visit }) => {
  await visit(paths.newCase('en'));
  await type(page, 'source-0:id', 'tna');
  await open(page, 'en', 'outcome');
  const motives = control(page, 'case:motives');
  await motives.locator('[data-add]').click();
  await control(page, 'case:motives[0].at[0]').focus();
  await expect(control(page, 'case:motives[0].at[0]')).toHaveValue('tna#');
  await press(page, motives.locator('.entry > .entry-actions button').last());
  await expect(motives.locator('[data-entry]')).toHaveCount(0);
  await page.locator('#n-file-case > summary').click();
  await expect(page.locator('#n-file-case pre')).toContainText('motives: not-stated');
});

test('a whole pointer replaces the source that was filled in', async ({ page, visit }) => {
  await visit(paths.newCase('en'));
  await type(page, 'source-0:id', 'tna');
  await open(page, 'en', 'outcome');
  const at = control(page, 'case:outcome.at[0]');
  await at.fill('tna#S1');
  await expect(at).toHaveValue('tna#S1');
  await at.fill('');
  await at.press('Tab');
  await at.focus();
  await expect(at).toHaveValue('tna#');
  await page.keyboard.insertText('other-talk#S2');
  await expect(at).toHaveValue('other-talk#S2');
});

test('a Japanese author is told the rule, and a year with a word at the year', async ({
  page,
  visit,
}) => {
  await visit(paths.newCase('ja'));
  await type(page, 'case:file-year', '２０２２');
  await expect(control(page, 'case:file-year')).toHaveValue('2022');
  await type(page, 'case:file-year', '2022年');
  const note = page.locator('#n-case-file-year-problem');
  await expect(note).toContainText(findCheck('ID-FORM')?.rule.ja.replaceAll('`', '') ?? '-');
  await expect(note.locator('[lang=en]')).toContainText('four digits');
  await expect(page.locator('#n-case-file-problem')).not.toContainText('2022');
});

test('decision records ask for their repository, and every problem of it leads there', async ({
  page,
  visit,
}) => {
  await visit(paths.newCase('en'));
  await control(page, 'source-0:kind').selectOption('adr');
  await expect(control(page, 'source-0:repository.commit')).toBeVisible();
  await page.locator('.panel-list > summary').click();
  await page.getByRole('button', { name: words.goTo('repository.files') }).click();
  await expect(control(page, 'source-0:repository.files')).toBeFocused();
  await expect(control(page, 'source-0:repository.files')).toBeInViewport();
});

test('who leaves with a text that is not taken yet is asked', async ({ page, visit }) => {
  await visit(paths.newCase('en'));
  await type(page, 'source-0:title', 'A talk');
  await page.locator('#n-file-source-0 > summary').click();
  await page.getByRole('button', { name: /^Edit .* as text$/ }).click();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.locator('#n-file-source-0 textarea').press('End');
  await page.keyboard.type('x');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(control(page, 'source-0:title')).toHaveValue('A talk');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});
