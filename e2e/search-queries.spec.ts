// The labelled queries of the search, typed into the list of the built site: what is promised of the
// engine holds in a browser, whose terms are those that the build made.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { type LabelledQuery, placeOf, shown } from '../lib/search/labelled-query';
import { tokenSamples } from '../lib/search/token-samples';
import { tokens } from '../lib/search/tokens';
import { paths } from '../lib/url/paths';
import { builtPage, textOf } from './support/built';
import { cases, casesWith } from './support/cases';
import { caseList } from './support/list';
import { expect, test } from './support/site';

const folder = fileURLToPath(new URL('../lib/search/', import.meta.url));
const queries: LabelledQuery[] = JSON.parse(readFileSync(`${folder}queries.json`, 'utf8'));

/** What no case holds: its empty list is the sign that the next answer is a new one. */
const nothing = 'zzzzqq';

/** Ids of the cases that make a statement: `mesh/istio`, `mesh/istio planned`. */
function stating(statement: string): string[] {
  const [path = '', status] = statement.split(' ');
  const [facet = '', term = ''] = path.split('/');
  const found = status
    ? cases.filter(({ statements }) =>
        statements.some((s) => s.facet === facet && s.term === term && s.status === status),
      )
    : casesWith(facet, term);
  return found.map(({ id }) => id);
}

for (const locale of locales) {
  test(`of all labelled queries, 95 % find a right case among the first ${shown} (${locale})`, async ({
    page,
    visit,
  }) => {
    test.setTimeout(300_000);
    await visit(paths.cases(locale));
    const { search, titles } = caseList(page, locale);
    const idOf = new Map(cases.map(({ id, title }) => [title[locale], id]));
    const ask = async (query: string) => {
      await search.fill(nothing);
      await expect(page.getByText(messages(locale).noResults)).toBeVisible();
      await search.fill(query);
      // A query without an answer is a miss, not an error.
      await titles
        .first()
        .waitFor({ timeout: 3000 })
        .catch(() => {});
      return (await titles.allTextContents()).map((title) => idOf.get(title) ?? title);
    };
    const own = queries.filter((one) => one.locale === locale);
    const missed: string[] = [];
    for (const one of own) {
      const right = new Set([...(one.expect ?? []), ...(one.of ?? []).flatMap(stating)]);
      if ((await placeOf(one, right, ask)) === 0) missed.push(one.query);
    }
    test.info().annotations.push({ type: 'missed', description: missed.join(', ') });
    expect(own.length).toBeGreaterThanOrEqual(50);
    expect(missed.length / own.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });
}

test('a browser makes the same terms of all case pages and of 10,000 invented texts', async ({
  page,
}) => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { tokens } from './tokens'`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'tokenizer',
  });
  const texts = [
    ...locales.flatMap((locale) =>
      cases.flatMap(({ id }) => builtPage(paths.case(locale, id)).elements.map(textOf).slice(0, 1)),
    ),
    ...tokenSamples(),
  ];
  const script = outputFiles.map(({ text }) => text).join('');
  const terms: string[] = await page.evaluate(
    `${script}; ${JSON.stringify(texts)}.map((text) => tokenizer.tokens(text).join(' '))`,
  );
  expect(terms).toHaveLength(cases.length * locales.length + 10_000);
  const differing = texts.filter((text, i) => tokens(text).join(' ') !== terms[i]);
  expect(differing.map((text) => text.slice(0, 80))).toEqual([]);
});
