// The journey of a company: one axis for its cases, marks that are numbered as in the list below it, and
// everything that is drawn also in words.
import { locales } from '../lib/locales';
import { messages } from '../lib/messages/messages';
import { paths } from '../lib/url/paths';
import { attribute, below, builtPage, elementById, textOf } from './support/built';
import { cases } from './support/cases';
import { expect, test } from './support/site';

const companies = [...new Set(cases.map(({ company }) => company.id))];

for (const locale of locales) {
  const words = messages(locale);

  test(`each mark has the number and the address of its entry in the list (${locale})`, () => {
    for (const company of companies) {
      const page = builtPage(paths.company(locale, company));
      const figure = page.elements.find(({ tagName }) => tagName === 'figure');
      const title = figure && elementById(page, attribute(figure, 'aria-labelledby') ?? '');
      expect(title && textOf(title), company).toBe(words.journeyTitle);
      const marks = (figure ? below(figure) : [])
        .filter(({ tagName }) => tagName === 'svg')
        .flatMap((svg) => below(svg).filter(({ tagName }) => tagName === 'a'))
        .map((link) => {
          const label = below(link).filter(({ tagName }) => tagName === 'text');
          return `${label.map(textOf).join()} ${attribute(link, 'href')}`;
        });
      const list = page.elements.find(({ tagName }) => tagName === 'ol');
      const entries = (list ? below(list) : [])
        .filter(({ tagName }) => tagName === 'li')
        .map((entry, i) => {
          const [link] = below(entry).filter(({ tagName }) => tagName === 'a');
          return `${i + 1} ${link ? attribute(link, 'href') : ''}`;
        });
      expect(marks.length, company).toBeGreaterThan(0);
      expect(marks.toSorted(), company).toEqual(entries.toSorted());
    }
  });

  test(`cases name whose decision they were and how they belong together (${locale})`, () => {
    const text = (company: string) => {
      const page = builtPage(paths.company(locale, company));
      const figure = page.elements.find(({ tagName }) => tagName === 'figure');
      return figure ? textOf(figure) : '';
    };
    const hatena = text('hatena');
    for (const label of [words.parentCase, words.childCases, words.followsCase]) {
      expect(hatena).toContain(label);
    }
    expect(hatena).toContain(locale === 'ja' ? 'Mackerelチーム' : 'Mackerel team');
    expect(text('bedrock')).toContain(words.followedByCase);
    expect(text('zeals')).toContain(words.journeyKeys.certain);
  });

  test(`a move between platforms is dated, named on both sides and proved (${locale})`, async ({
    page,
    visit,
  }) => {
    await visit(paths.company(locale, 'wantedly'));
    const move = page.getByRole('listitem').filter({ hasText: words.platformMove });
    await expect(move).toHaveCount(1);
    await expect(move.locator('time')).toHaveAttribute('datetime', '2022');
    await expect(move).toContainText('kOps → Amazon EKS');
    await expect(
      move.getByRole('link', { name: `${words.evidence}${words.colon}` }),
    ).not.toHaveCount(0);
    await move.getByRole('link', { name: words.platformMove }).click();
    await expect(page.locator('#f-cluster-kops')).toBeInViewport();
  });
}

test('on a phone the axis has the width of the page and letters of one size', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(paths.company('en', 'gds'));
  const boxes = await page.locator('figure svg[width="100%"]').evaluateAll((all) =>
    all.map((svg) => {
      const letters = [...svg.querySelectorAll('text')].map((text) =>
        Number.parseFloat(getComputedStyle(text).fontSize),
      );
      return { ...svg.getBoundingClientRect().toJSON(), letters };
    }),
  );
  const wide = boxes.filter(({ width }) => width > 100);
  expect(new Set(wide.map(({ left, width }) => `${left} ${width}`)).size).toBe(1);
  for (const { right, letters } of wide) {
    expect(right).toBeLessThanOrEqual(360);
    for (const size of letters) expect(size).toBeGreaterThanOrEqual(12);
  }
});

test('marks do not cover each other, and are no stops for the keyboard', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const company of companies) {
    await visit(paths.company('en', company));
    const marks = page.locator('figure svg a');
    const centres = await marks.locator('circle').evaluateAll((all) =>
      all.map((circle) => {
        const { left, top, width } = circle.getBoundingClientRect();
        return { left, top, width };
      }),
    );
    for (const [i, a] of centres.entries()) {
      for (const b of centres.slice(i + 1)) {
        const distance = Math.hypot(a.left - b.left, a.top - b.top);
        expect(distance, company).toBeGreaterThanOrEqual(a.width - 1);
      }
    }
    expect(
      await marks.evaluateAll((all) => all.every((one) => (one as SVGElement).tabIndex === -1)),
    ).toBe(true);
  }
});
