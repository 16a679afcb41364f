// Pages to read ship no framework and may run nothing but their own short script.
import { createHash } from 'node:crypto';
import { expect as check, test as plain } from '@playwright/test';
import { interactivePages, paths } from '../lib/url/paths';
import {
  attribute,
  builds,
  builtFiles,
  builtPages,
  type Element,
  isFramed,
  textOf,
} from './support/built';
import { allPageTypes } from './support/page-types';
import { expect, test } from './support/site';

for (const build of builds) {
  const where = `at ${build.base || '/'}`;
  const pages = () =>
    builtPages(build).map((page) => ({
      page,
      isInteractive: interactivePages().includes(page.path),
      // Data runs nowhere.
      scripts: page.elements.filter(
        (element) =>
          element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json',
      ),
    }));

  plain(`a page to read has one short script, the same everywhere ${where}`, () => {
    const texts = new Set<string>();
    const faults: string[] = [];
    let read = 0;
    for (const { page, isInteractive, scripts } of pages()) {
      if (isInteractive || isFramed(page)) continue;
      read += 1;
      for (const script of scripts) texts.add(textOf(script));
      const isOne = scripts.length === 1 && scripts[0] && !attribute(scripts[0], 'src');
      if (!isOne) faults.push(`${page.path}: not one script`);
      // In attributes: a text may tell of such files.
      const values = page.elements.flatMap(({ attrs }) => attrs.map(({ value }) => value));
      const isNext = (value: string) => /_next\/static\/.*\.js|__next/.test(value);
      if (values.some(isNext)) faults.push(`${page.path}: Next.js`);
    }
    check(faults).toEqual([]);
    check(read).toBeGreaterThan(100);
    check(texts.size).toBe(1);
    for (const text of texts) check(Buffer.byteLength(text)).toBeLessThanOrEqual(4 * 1024);
  });

  plain(`a page for frames has no script at all, and its policy allows none ${where}`, () => {
    const framed = pages().filter(({ page }) => isFramed(page));
    check(framed.length).toBeGreaterThan(100);
    const faults = framed.filter(
      ({ page, scripts }) =>
        scripts.length > 0 || !page.text.includes("script-src 'none';") || /__next/.test(page.text),
    );
    check(faults.map(({ page }) => page.path)).toEqual([]);
  });

  const texts = ['robots.txt', 'llms.txt', 'llms-full.txt'];

  plain(`nothing that only the framework reads is published ${where}`, () => {
    const files = builtFiles(build).filter((file) => !texts.includes(file));

    check(files.filter((file) => /\.txt$|\.map$|\.tsx?$|__next/.test(file))).toEqual([]);
  });

  plain(`every page has a policy that names its scripts and no other ${where}`, () => {
    const faults: string[] = [];
    for (const { page, isInteractive, scripts } of pages()) {
      const fault = (what: string) => faults.push(`${page.path}: ${what}`);
      const metas = page.elements.filter(({ tagName }) => tagName === 'meta');
      const isPolicy = (meta: Element) => attribute(meta, 'http-equiv') !== undefined;
      if (metas.filter(isPolicy).length !== 1) fault('not one policy');
      // Nothing loads before it.
      const [charset, policy] = metas;
      if (!(charset && attribute(charset, 'charset'))) fault('no charset');
      if (!(policy && isPolicy(policy))) fault('the policy comes late');
      const content = (policy && attribute(policy, 'content')) ?? '';
      const sources = (name: string) =>
        content.split('; ').find((directive) => directive.startsWith(`${name} `)) ?? '';
      if (sources('default-src') !== "default-src 'none'") fault('something else is let in');
      const inline = scripts.filter((script) => attribute(script, 'src') === undefined);
      const hashes = inline.map((script) => `'sha256-${sha256(textOf(script))}'`);
      const allowed = isFramed(page)
        ? ["'none'"]
        : [...(isInteractive ? ["'self'"] : []), ...new Set(hashes)];
      const named = sources('script-src').split(' ').slice(1);
      if (named.toSorted().join() !== allowed.toSorted().join()) fault('other scripts');
      if (/unsafe-|\*|https?:|data:|blob:/.test(content)) fault('too much is let in');
    }
    check(faults).toEqual([]);
  });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

for (const { name, path, locale } of allPageTypes) {
  const isInteractive = interactivePages().includes(path.replace(/\?.*/, ''));
  test(`${name} loads quietly (${locale ?? 'both'}) @sub-path`, async ({ page, visit }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.resourceType()));
    await visit(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const wanted = ['document', 'stylesheet', 'image', 'other'];
    const unwanted = loaded.filter((type) => !wanted.includes(type));
    if (isInteractive) expect(unwanted).toContain('script');
    else expect(unwanted).toEqual([]);
  });
}

test.describe('a script that somebody smuggled in', () => {
  const smuggled =
    '<script>window.smuggled=1</script><img src="data:," onerror="window.smuggled=1"></body>';
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

  for (const path of [paths.case('en', 'wantedly-2024'), paths.cases('en')]) {
    for (const hasPolicy of [true, false]) {
      test.describe(() => {
        test.use({ expectedError: hasPolicy ? /Content Security Policy/ : undefined });

        test(`${hasPolicy ? 'does not run' : 'would run without the policy'}: ${path}`, async ({
          page,
          visit,
        }) => {
          await page.route(`**${path}`, async (route) => {
            const response = await route.fetch();
            const text = (await response.text()).replace('</body>', smuggled);
            if (hasPolicy) return route.fulfill({ response, body: text });
            // The header too: on its own it already stops handlers.
            const { 'content-security-policy': _, ...headers } = response.headers();
            await route.fulfill({ response, headers, body: text.replace(policy, '') });
          });
          await visit(path);
          await expect(page.locator('body > img')).toBeAttached();
          const hasRun = await page.evaluate(() => 'smuggled' in window);
          expect(hasRun).toBe(!hasPolicy);
        });
      });
    }
  }
});
