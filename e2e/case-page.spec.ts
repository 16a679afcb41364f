// The page of a case: the answer first, every fact in words with its proof, nothing passed over.
import { expect as check, test as plain } from '@playwright/test';
import { statementFacets } from '../lib/facets';
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { attribute, below, builtPage, elementById, textOf } from './support/built';
import { caseOf, cases, valueLabel } from './support/cases';
import { expect, test } from './support/site';

for (const locale of locales) {
  const words = messages(locale);

  for (const item of cases) {
    const page = () => builtPage(paths.case(locale, item.id));
    const textAt = (id: string): string => {
      const element = elementById(page(), id);
      check(element, `#${id} on ${page().path}`).toBeDefined();
      return element ? textOf(element) : '';
    };

    plain(`${item.id} says what became of it, and every fact in its state (${locale})`, () => {
      const titles = page().elements.filter(({ tagName }) => tagName === 'h1');
      check(titles.map(textOf)).toEqual([item.title[locale]]);
      check(textAt('f-outcome')).toContain(valueLabel(locale, 'outcome', item.outcome.is));
      for (const { facet, term, status } of item.statements) {
        check(textAt(`f-${facet}-${term}`)).toContain(valueLabel(locale, facet, term));
        if (status && status !== 'used') {
          check(textAt(`f-${facet}`)).toContain(words.status[status]);
        }
      }
    });

    plain(`${item.id} leaves no facet out: what is not told is named as such (${locale})`, () => {
      const rows = page().elements.filter(
        (element) => element.tagName === 'div' && below(element)[0]?.tagName === 'dt',
      );
      const silentRows = rows.filter((row) => textOf(below(row)[0] ?? row) === words.notStated);
      const silent = silentRows.flatMap(below).map((element) => attribute(element, 'id'));
      for (const { id } of statementFacets) {
        const isTold = item.statements.some(({ facet }) => facet === id);
        check(textAt(`f-${id}`), id).not.toBe('');
        check(silent.includes(`f-${id}`), id).toBe(!isTold);
      }
    });

    plain(`${item.id} says whether its sources were read in part (${locale})`, () => {
      const isPartial = item.sources.some(({ extent }) => extent !== 'full');
      const notes = page().elements.filter((element) => attribute(element, 'role') === 'note');
      check(notes.map(textOf)).toEqual(isPartial ? [words.partialNotice] : []);
    });

    plain(`${item.id} lists its sources, and every mark leads to one (${locale})`, () => {
      const extents = {
        full: words.extentFull,
        partial: words.extentPartial,
        secondary: words.extentSecondary,
      };
      for (const { id, title, extent } of item.sources) {
        check(textAt(`s-${id}`)).toContain(title);
        check(textAt(`s-${id}`)).toContain(extents[extent]);
      }
      const anchors = page().elements.flatMap((element) => {
        const href = attribute(element, 'href') ?? '';
        return /^#[fs]-/.test(href) ? [decodeURIComponent(href.slice(1))] : [];
      });
      check(anchors.filter((id) => id.startsWith('s-')).length).toBeGreaterThan(0);
      check(anchors.filter((id) => id.startsWith('f-')).length).toBeGreaterThan(0);
      check(anchors.filter((id) => !elementById(page(), id))).toEqual([]);
    });
  }
}

test('a mark beside a fact leads to its source, and the source to the web', async ({
  page,
  visit,
}) => {
  await visit(paths.case('en', 'wantedly-2024'));
  const fact = page.locator('#f-cicd-argo-cd');
  await fact
    .getByRole('link', { name: messages('en').evidence })
    .first()
    .click();
  const source = page.locator('#s-wantedly-cnds-2024');
  await expect(page).toHaveURL(/#s-wantedly-cnds-2024$/);
  await expect(source).toBeInViewport();
  const [{ title = '' } = {}] = caseOf('wantedly-2024').sources;
  await expect(source.getByRole('link', { name: title, exact: true })).toHaveAttribute(
    'href',
    /^https:/,
  );
});

test('the link of a fact opens the page at it', async ({ page, visit }) => {
  await visit(paths.case('ja', 'wantedly-2024'));
  const fact = page.locator('#f-devtools-kubefork');
  await fact.hover();
  await fact.getByRole('link', { name: messages('ja').linkTo('kubefork') }).click();
  await expect(page).toHaveURL(/#f-devtools-kubefork$/);
  await page.reload();
  await expect(fact).toBeInViewport();
});

test('a link to a fact that is folded away unfolds it', async ({ page, visit }) => {
  await visit(paths.case('en', 'wantedly-2024', 'f-cluster-gke'));
  await expect(page.locator('#f-cluster-gke')).toBeVisible();
  await expect(page.locator('#f-cluster-gke')).toBeInViewport();
  await expect(page.locator('#f-devtools-kubebuilder')).toBeHidden();
});
