// The form that writes a case as specs fill it in: by keyboard, control by control. It must know no test.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { formPlan } from '../../lib/authoring/form-plan';
import type { Locale } from '../../lib/locales';
import { newCaseWords } from '../../lib/messages/new-case';

/** The control of a field, as `slot:path`. */
export const control = (page: Page, name: string) =>
  page.locator(`#n-${name.replace(/[^A-Za-z0-9]+/g, '-')}`);

/** Goes to a control as keys do, and types. */
export async function type(page: Page, name: string, text: string): Promise<void> {
  await control(page, name).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
}

const evidence = (page: Page, name: string, text: string) => type(page, `${name}[0]`, text);

/** Opens a part of the form by its heading. */
export async function open(page: Page, locale: Locale, part: keyof Parts): Promise<void> {
  const summary = page.locator(`#n-part-${part} > summary`);
  await expect(summary).toContainText(newCaseWords(locale).parts[part]);
  await summary.focus();
  await page.keyboard.press('Enter');
}
type Parts = ReturnType<typeof newCaseWords>['parts'];

export const id = 'sample-harbour-2023';
export const source = `${id}-slides`;

/** The least that a case says, by keyboard alone. */
export async function fillMinimum(page: Page, locale: Locale): Promise<void> {
  const words = newCaseWords(locale);
  await page.getByRole('radio', { name: words.companyNew }).focus();
  await page.keyboard.press('Space');
  await type(page, 'company:id', 'sample-harbour');
  await type(page, 'company:name.en', 'Sample Harbour');
  await type(page, 'case:file-year', '2023');
  await control(page, 'source-0:kind').selectOption('slides');
  await type(page, 'source-0:title', 'Two years of containers: "what we left" # and why');
  await type(page, 'source-0:publisher', 'Speaker Deck');
  await type(page, 'source-0:url', 'https://speakerdeck.com/example/two-years');
  const none = formPlan(locale).words.source['archive.none']?.label ?? '';
  await page.getByRole('button', { name: words.inFields(none) }).focus();
  await page.keyboard.press('Enter');
  await type(page, 'source-0:archive.none', 'No archived copy is known yet');
  await type(page, 'source-0:date', '2023-05-20');
  await type(page, 'source-0:language', 'ja');
  await control(page, 'source-0:extent').selectOption('full');
  await control(page, 'source-0:covers').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(control(page, 'source-0:covers[0]')).toBeFocused();
  await page.keyboard.insertText('S1-30');
  await open(page, locale, 'words');
  await type(page, 'case:title', 'Sample Harbour: from k3s to a service of others');
  await type(page, 'case:summary', 'One team, two years, one move.');
  await type(page, 'ja:title', 'サンプルハーバー：k3sからマネージドへ');
  await type(page, 'ja:summary', '1チーム、2年、1回の移行。');
  await type(page, 'case:subject.en', 'Booking');
  await type(page, 'case:subject.ja', '予約');
  await open(page, locale, 'outcome');
  await type(page, 'case:outcome.is', 'adopted');
  await type(page, 'case:outcome.scope', 'team');
  await type(page, 'case:outcome.rollout', 'full');
  await evidence(page, 'case:outcome.at', `${source}#S7`);
  await open(page, locale, 'prose');
  await page.getByRole('button', { name: words.addSection }).focus();
  await page.keyboard.press('Enter');
  await type(page, 'section:0', 'what-runs');
  await type(page, 'en:heading[0]', 'What runs');
  await type(page, 'case:body[1]', `Three nodes. <Cite at="${source}#S4" />`);
  await type(page, 'ja:heading[0]', '動いているもの');
  await type(page, 'ja:body[1]', `3台で動く。<Cite at="${source}#S4" />`);
}

export async function downloads(page: Page): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const box of await page.locator('details.file').all()) {
    if (!(await box.evaluate((element: HTMLDetailsElement) => element.open))) {
      await box.locator('summary').click();
    }
    const wait = page.waitForEvent('download');
    await box.locator('.file-actions button').nth(1).click();
    const download = await wait;
    files.set(download.suggestedFilename(), readFileSync(await download.path(), 'utf8'));
  }
  return files;
}
