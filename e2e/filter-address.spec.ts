// Addresses of the list that somebody mistyped, or wrote to do harm: said what was ignored, the rest kept.
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { cases, casesWith } from './support/cases';
import { caseList } from './support/list';
import { expect, test } from './support/site';

const words = messages('en');

for (const [what, query, ignored] of [
  ['a value that no case has', 'monitoring=datadog,grafnaa', 'monitoring=grafnaa'],
  ['an unknown facet', 'monitoring=datadog&colour=red', 'colour=red'],
  ['an unknown order', 'monitoring=datadog&sort=random', 'sort=random'],
  ['a prototype', '__proto__=x&constructor=y&monitoring=datadog', '__proto__=x, constructor=y'],
  ['a value of the prototype', 'monitoring=datadog,toString', 'monitoring=toString'],
  ['markup', 'monitoring=datadog,<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
] as const) {
  test(`${what} is named and dropped, the rest is kept`, async ({ page, visit }) => {
    await visit(`${paths.cases('en')}?${query}`);
    const list = caseList(page, 'en');
    await list.shows(casesWith('monitoring', 'datadog'));
    await expect(list.note).toContainText(ignored);
    await expect(page.locator('main img')).toHaveCount(0);
    await list.option('hosting', 'aws-ec2').check();
    await expect(page).toHaveURL(/\?hosting=aws-ec2&monitoring=datadog$/);
    await expect(list.note).toHaveCount(0);
  });
}

for (const [what, query] of [
  ['broken percent signs', '%E0%A4%A&q=%&%zz=%ff'],
  ['10 KB of one value', `monitoring=${'a'.repeat(10_000)}`],
  ['10 KB of values', `monitoring=${'b,'.repeat(5000)}`],
  ['10 KB of search', `q=${'c'.repeat(10_000)}`],
  ['markup in the search', 'q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'],
  ['control characters', 'q=%00%07%1b&monitoring=%00'],
  ['a facet with nothing', 'monitoring=&hosting=,,,'],
] as const) {
  test(`${what}: the list still works`, async ({ page, visit }) => {
    await visit(`${paths.cases('en')}?${query}`);
    const list = caseList(page, 'en');
    await expect(list.heading).toBeVisible();
    await expect(page.locator('main img')).toHaveCount(0);
    // Nothing of it grows into a wall of text.
    expect((await list.note.allTextContents()).join('').length).toBeLessThan(1000);
    await list.search.fill('');
    await list.option('monitoring', 'datadog').check();
    await list.shows(casesWith('monitoring', 'datadog'));
  });
}

test('the note of what was ignored is in the language of the page', async ({ page, visit }) => {
  await visit(`${paths.cases('ja')}?nothing=here`);
  await expect(page.getByRole('note')).toHaveText(messages('ja').ignored('nothing=here'));
  await caseList(page, 'ja').shows(cases);
  expect(words.ignored('nothing=here')).not.toBe(messages('ja').ignored('nothing=here'));
});
