// Pages to read ship no framework and may run nothing but their own short script.
import { createHash } from 'node:crypto';
import { expect as check, test as plain } from '@playwright/test';
import { interactivePages, paths } from '../lib/url/paths';
import { attribute, builds, builtFiles, builtPages, textOf } from './support/built';
import { allPageTypes } from './support/page-types';
import { expect, test } from './support/site';

for (const build of builds) {
  const where = `at ${build.base || '/'}`;
  const pages = () =>
    builtPages(build).map((page) => ({
      page,
      isInteractive: interactivePages().includes(page.path),
      scripts: page.elements.filter(({ tagName }) => tagName === 'script'),
    }));

  plain(`a page to read has one short script, the same everywhere ${where}`, () => {
    const texts = new Set<string>();
    let read = 0;
    for (const { page, isInteractive, scripts } of pages()) {
      if (isInteractive) continue;
      read += 1;
      check(
        scripts.map((script) => attribute(script, 'src')),
        page.path,
      ).toEqual([undefined]);
      for (const script of scripts) texts.add(textOf(script));
      check(page.text, page.path).not.toMatch(/_next\/static\/[^"]*\.js|__next/);
    }
    check(read).toBeGreaterThan(100);
    check(texts.size).toBe(1);
    for (const text of texts) check(Buffer.byteLength(text)).toBeLessThanOrEqual(3 * 1024);
  });

  plain(`nothing that only the framework reads is published ${where}`, () => {
    const files = builtFiles(build);
    check(files.filter((file) => /\.txt$|\.map$|\.tsx?$|__next/.test(file))).toEqual([]);
  });

  plain(`every page has a policy that names its scripts and no other ${where}`, () => {
    for (const { page, isInteractive, scripts } of pages()) {
      const metas = page.elements.filter(({ tagName }) => tagName === 'meta');
      const policies = metas.filter(
        (meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy',
      );
      check(policies.length, page.path).toBe(1);
      // Nothing loads before it.
      check(metas.slice(0, 2).map((meta) => meta.attrs[0]?.name)).toEqual([
        'charset',
        'http-equiv',
      ]);
      const content = (policies[0] && attribute(policies[0], 'content')) ?? '';
      const directives = new Map(
        content.split('; ').map((directive) => {
          const [name = '', ...sources] = directive.split(' ');
          return [name, sources] as const;
        }),
      );
      check(directives.get('default-src'), page.path).toEqual(["'none'"]);
      const inline = scripts.filter((script) => attribute(script, 'src') === undefined);
      const hashes = inline.map((script) => {
        const hash = createHash('sha256').update(textOf(script)).digest('base64');
        return `'sha256-${hash}'`;
      });
      const allowed = [...(isInteractive ? ["'self'"] : []), ...new Set(hashes)];
      check(directives.get('script-src')?.toSorted(), page.path).toEqual(allowed.toSorted());
      const elsewhere = [...directives.values()].flat().filter((source) => !source.startsWith("'"));
      check(elsewhere, page.path).toEqual([]);
      check(content, page.path).not.toMatch(/unsafe-|\*/);
    }
  });
}

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
            const body = hasPolicy ? text : text.replace(policy, '');
            await route.fulfill({ response, body });
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
