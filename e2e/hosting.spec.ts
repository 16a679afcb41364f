// The page "Host it yourself" shows the files as they are published, for the address of the build.
import { expect, test } from '@playwright/test';
import { locales } from '../lib/locales';
import { paths } from '../lib/url/paths';
import {
  attribute,
  below,
  builds,
  builtFiles,
  builtPages,
  builtText,
  textOf,
} from './support/built';
import { test as open, expect as see } from './support/site';

for (const build of builds) {
  const where = `at ${build.base || '/'}`;
  const samples = () => builtFiles(build).filter((file) => file.startsWith('hosting/'));

  test(`every published sample is shown as it is, in every language ${where}`, () => {
    expect(samples().length).toBeGreaterThan(8);
    for (const locale of locales) {
      const page = builtPages(build).find(({ path }) => path === paths.host(locale));
      if (!page) throw new Error(`There is no page ${paths.host(locale)}.`);
      const shown = page.elements
        .filter(({ tagName }) => tagName === 'details')
        .map((details) => {
          const named = (name: string) => below(details).find(({ tagName }) => tagName === name);
          const [code, pre] = [named('code'), named('pre')];
          return [code ? textOf(code) : '', pre ? textOf(pre) : ''];
        });
      expect(Object.fromEntries(shown)).toEqual(
        Object.fromEntries(
          samples().map((file) => [file.replace('hosting/', ''), builtText(file, build)]),
        ),
      );
      const links = page.elements.filter((one) => attribute(one, 'download') !== undefined);
      expect(links.map((link) => attribute(link, 'href')).sort()).toEqual(
        samples().map((file) => `${build.base}/${file}`),
      );
    }
  });

  test(`the samples are for the base path of the build ${where}`, () => {
    expect(builtText('_headers', build)).toBe(builtText('hosting/_headers', build));
    expect(builtText('_redirects', build)).toBe(builtText('hosting/_redirects', build));
    expect(builtText('_headers', build)).toContain(`\n${build.base}/en/*\n`);
    expect(builtText('hosting/nginx.conf', build)).toContain(
      `error_page 404 ${build.base}/404.html;`,
    );
    expect(builtText('hosting/Containerfile', build)).toContain(
      `COPY . /srv/casebook${build.base}/\n`,
    );
    expect(builtText('hosting/kubernetes.yaml', build)).toContain(`path: ${build.base || '/'}\n`);
  });
}

open(
  'every page leads to it, and a sample can be taken along @sub-path',
  async ({ page, visit }) => {
    await visit(paths.about('ja'));
    await page.getByRole('contentinfo').getByRole('link', { name: 'セルフホスティング' }).click();
    await see(page.getByRole('heading', { level: 1, name: 'セルフホスティング' })).toBeVisible();
    await page.getByText('nginx.conf', { exact: true }).click();
    await see(page.getByText('server_tokens off;').first()).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'nginx.confをダウンロード' }).click();
    see((await download).suggestedFilename()).toBe('nginx.conf');
  },
);
