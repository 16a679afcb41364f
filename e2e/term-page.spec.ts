// The page of a term against the published data: a row for every statement under what it says, numbers
// that lead to lists of that size, and something to read where no case uses it.
import { locales } from '../lib/locales';
import { feedWords } from '../lib/messages/feeds';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { sectionAnchor } from '../lib/url/section-anchor';
import { termPath } from '../lib/url/term-path';
import { attribute, below, builtPage, builtPages, elementById, textOf } from './support/built';
import { cases, casesWith, type Statement, valueLabel } from './support/cases';
import { caseList } from './support/list';
import { expect, test } from './support/site';

/** The rows of a section, each with the address of its case; none where the section is not there. */
function rowsOf(path: string, section: string) {
  const page = builtPage(path);
  const heading = elementById(page, sectionAnchor(section));
  const region = page.elements.find(
    (one) => one.tagName === 'section' && below(one).includes(heading as never),
  );
  return (region ? below(region) : [])
    .filter(({ tagName }) => tagName === 'article')
    .map((row) => ({
      text: textOf(row),
      hrefs: below(row).map((one) => attribute(one, 'href') ?? ''),
    }));
}

const isApart = ({ status, scope, basis }: Statement) =>
  (status === 'used' || status === 'used-formerly') &&
  (scope === 'elsewhere' || basis === 'inferred');

for (const locale of locales) {
  test(`every statement has a row on the page of its term, with its place (${locale})`, () => {
    const faults: string[] = [];
    let statements = 0;
    for (const item of cases) {
      const own = item.statements.filter(({ term, status }) => term !== 'none' && status);
      for (const statement of own) {
        statements++;
        const { facet, term, status } = statement;
        const path = termPath(locale, facet, term);
        const section = isApart(statement) ? 'apart' : (status ?? '');
        const found = rowsOf(path, section).filter(({ hrefs }) =>
          hrefs.some((href) =>
            href.startsWith(`${paths.case(locale, item.id)}#f-${facet}-${term}`),
          ),
        );
        const twins = own.filter(
          (one) =>
            one.facet === facet &&
            one.term === term &&
            one.status === status &&
            isApart(one) === isApart(statement),
        );
        if (found.length !== twins.length) faults.push(`${path} ${section} ${item.id}`);
        const proof = `${paths.case(locale, item.id)}#s-`;
        if (found.some(({ hrefs }) => !hrefs.some((href) => href.startsWith(proof)))) {
          faults.push(`${path}: ${item.id} without proof`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(statements).toBeGreaterThan(200);
  });

  test(`numbers lead to lists of that many cases (${locale})`, async ({ page, visit }) => {
    const words = messages(locale);
    const users = casesWith('cluster', 'amazon-eks');
    const adopted = users.filter(({ outcome }) => outcome.is === 'adopted');
    await visit(termPath(locale, 'cluster', 'amazon-eks'));
    await page
      .getByRole('region', { name: words.outcomesWith })
      .getByRole('listitem')
      .filter({ hasText: valueLabel(locale, 'outcome', 'adopted') })
      .getByRole('link', { name: words.ofCases(adopted.length, users.length) })
      .click();
    await caseList(page, locale).shows(adopted);

    const both = users.filter(({ facets }) => facets.cicd?.includes('argo-cd'));
    await visit(termPath(locale, 'cluster', 'amazon-eks'));
    await page
      .getByRole('region', { name: words.seenWith })
      .getByRole('listitem')
      .filter({ hasText: valueLabel(locale, 'cicd', 'argo-cd') })
      .getByRole('link', {
        name: words.seenCounts(both.length, users.length, casesWith('cicd', 'argo-cd').length),
      })
      .click();
    await caseList(page, locale).shows(both);
  });

  test(`what replaced what stands on both pages (${locale})`, () => {
    for (const [term, other] of [
      ['kops', 'amazon-eks'],
      ['amazon-eks', 'kops'],
    ] as const) {
      const page = builtPage(termPath(locale, 'cluster', term));
      const heading = elementById(page, sectionAnchor('successions'));
      const region = page.elements.find(
        (one) => one.tagName === 'section' && below(one).includes(heading as never),
      );
      const names = [valueLabel(locale, 'cluster', 'kops'), 'Amazon EKS'];
      expect(region && textOf(region)).toContain(names.join(' → '));
      expect(region && below(region).map((one) => attribute(one, 'href'))).toContain(
        termPath(locale, 'cluster', other),
      );
    }
  });

  test(`a term that no case speaks of still says what it is, and what is like it (${locale})`, () => {
    const words = messages(locale);
    const quiet = builtPages().filter(
      ({ path, elements }) =>
        path.startsWith(paths.facet(locale, 'cluster')) &&
        elements.some(
          (one) =>
            one.tagName === 'p' && textOf(one) === words.noMention + feedWords(locale).follow,
        ),
    );
    expect(quiet.length).toBeGreaterThan(0);
    for (const { path, elements } of quiet) {
      const lead = elements.find(
        (one) => one.tagName === 'p' && attribute(one, 'class')?.includes('text-lead'),
      );
      expect((lead ? textOf(lead) : '').length, path).toBeGreaterThan(20);
      const titles = elements.filter(({ tagName }) => tagName === 'h2').map(textOf);
      expect(titles, path).toEqual([words.nearest]);
    }
  });

  test(`the page of a facet links every term, used or not (${locale})`, () => {
    for (const facet of ['cluster', 'monitoring', 'outcome', 'friction']) {
      const path = paths.facet(locale, facet);
      const linked = builtPage(path).elements.map((one) => attribute(one, 'href'));
      const all = builtPages().filter((page) => page.path.startsWith(path) && page.path !== path);
      expect(all.length).toBeGreaterThan(5);
      for (const term of all) expect(linked).toContain(term.path);
    }
  });
}
