// What others are told of a page when its link is pasted: tags that come early and are whole, a picture
// of the right size, oEmbed that leads to pages, and pages that work in a frame of another site.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect as check, test as plain } from '@playwright/test';
import { locales } from '../lib/locales';
import {
  attribute,
  type BuiltPage,
  builds,
  builtBytes,
  builtFiles,
  builtPages,
  isFramed,
} from './support/built';
import { cases } from './support/cases';
import { framedPages } from './support/page-types';
import { expect, test } from './support/site';

/** What services read of a page before they give up. */
const readAtMost = 32_768;

const everywhere = [
  'description',
  'og:title',
  'og:description',
  'og:type',
  'og:locale',
  'og:site_name',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
];

const onCases = ['twitter:label1', 'twitter:data1', 'twitter:label2', 'twitter:data2'];

const isTold = (path: string) => /\/(cases|compare)\/[^/]+\/$/.test(path);

function tagsOf(page: BuiltPage): Map<string, string> {
  const early = Buffer.from(page.text).subarray(0, readAtMost).toString('utf8');
  return new Map(
    page.elements
      .filter(({ tagName }) => tagName === 'meta')
      .flatMap((meta): [string, string][] => {
        const name = attribute(meta, 'property') ?? attribute(meta, 'name');
        const isEarly = early.includes(`="${name}"`);
        return name && isEarly ? [[name, attribute(meta, 'content') ?? '']] : [];
      }),
  );
}

for (const build of builds) {
  const where = `at ${build.base || '/'}`;
  const fileOf = (address: string) => address.slice(build.base.length + 1);

  plain(`every page tells what it is within its first 32 KB ${where}`, () => {
    const faults: string[] = [];
    for (const page of builtPages(build)) {
      const tags = tagsOf(page);
      const wanted = [
        ...everywhere,
        ...(page.path === '/404.html' ? [] : ['og:url']),
        ...(isTold(page.path) ? onCases : []),
      ];
      const missing = wanted.filter((name) => !tags.get(name)?.trim());
      if (missing.length > 0) faults.push(`${page.path}: ${missing.join()}`);
      const values = page.elements.flatMap(({ attrs }) => attrs.map(({ value }) => value));
      if (values.some((value) => /this-site\.invalid|\/\/localhost/.test(value)))
        faults.push(`${page.path}: a made-up host`);
    }
    check(faults).toEqual([]);
  });

  plain(`every page has a picture of its own, 1200 by 630 and at most 100 KB ${where}`, () => {
    const pages = new Map<string, string>();
    const faults: string[] = [];
    for (const page of builtPages(build)) {
      const picture = tagsOf(page).get('og:image') ?? '';
      if (!picture.startsWith(`${build.base}/og/`)) faults.push(`${page.path}: ${picture}`);
      const other = pages.get(picture);
      if (other && !isFramed(page) && page.path !== '/404.html' && other !== '/404.html') {
        faults.push(`${page.path} and ${other} share ${picture}`);
      }
      if (!isFramed(page)) pages.set(picture, page.path);
    }
    for (const picture of pages.keys()) {
      const bytes = builtBytes(fileOf(picture), build);
      const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
      const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join();
      if (!isPng || size !== '1200,630') faults.push(`${picture}: ${size}`);
      if (bytes.length > 100 * 1024) faults.push(`${picture}: ${bytes.length} bytes`);
    }
    check(pages.size).toBeGreaterThan(500);
    check(faults).toEqual([]);
  });

  plain(`the files for frames lead to pages, pictures and back ${where}`, () => {
    const files = new Set(builtFiles(build));
    const answers = [...files].filter((file) => file.startsWith('api/v1/oembed/'));
    const named = new Set<string>();
    const faults: string[] = [];
    for (const page of builtPages(build)) {
      const link = page.elements.find(
        (element) => attribute(element, 'type') === 'application/json+oembed',
      );
      if (!link) {
        if (isTold(page.path) && !isFramed(page)) faults.push(`${page.path}: no oEmbed`);
        continue;
      }
      const file = fileOf(attribute(link, 'href') ?? '');
      named.add(file);
      const answer = JSON.parse(builtBytes(file, build).toString('utf8'));
      const src = /^<iframe src="([^"]+)" /.exec(answer.html)?.[1] ?? '';
      if (src !== `${build.base}/embed${page.path}`) faults.push(`${page.path}: frames ${src}`);
      if (!files.has(`${fileOf(src)}index.html`)) faults.push(`${page.path}: nothing to frame`);
      if (!files.has(fileOf(answer.thumbnail_url))) faults.push(`${page.path}: no picture`);
      if (answer.title !== attribute(link, 'title')) faults.push(`${page.path}: another title`);
    }
    check(faults).toEqual([]);
    check([...named].sort()).toEqual(answers);
  });

  plain(`pages for frames send search engines to the page they stand for ${where}`, () => {
    const framed = builtPages(build).filter(isFramed);
    const faults = framed.filter((page) => {
      const canonical = page.elements.find((one) => attribute(one, 'rel') === 'canonical');
      const own = build.base + page.path.replace('/embed', '');
      const robots = tagsOf(page).get('robots');
      return robots !== 'noindex' || (canonical && attribute(canonical, 'href')) !== own;
    });
    check(framed.length).toBeGreaterThan(100);
    check(faults.map(({ path }) => path)).toEqual([]);
  });

  plain(`each case has its badges ${where}`, () => {
    for (const locale of locales) {
      for (const { id } of cases) {
        const svg = builtBytes(`badge/${locale}/${id}.svg`, build).toString('utf8');
        check(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>Casebook[:：][^<]{8,}<\/title>/);
        check(svg).not.toMatch(/<text|<script|href|url\(/);
        const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
        const png = builtBytes(`badge/${locale}/${id}.png`, build);
        check(png.readUInt32BE(20)).toBe(2 * height);
      }
    }
  });
}

test.describe('in a frame on another site', () => {
  // The other site is another origin; what it asks of this one is what is tested.
  test.use({ expectedError: /^request: / });

  for (const locale of locales) {
    for (const { name, path } of framedPages(locale)) {
      test(`a ${name} is whole, in both themes and at 320 px (${locale}) @sub-path`, async ({
        page,
        site,
      }) => {
        const wiki = await listenWith(
          `<!doctype html><title>wiki</title><iframe src="${site.origin}${site.base}${path}" width="320" height="600"></iframe>`,
        );
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.goto(`http://localhost:${(wiki.address() as AddressInfo).port}/`);
          const frame = page.frameLocator('iframe');
          await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
          const links = frame.getByRole('link');
          for (const link of await links.all()) {
            await expect(link).toHaveAttribute('target', '_blank');
            await expect(link).toHaveAttribute('rel', 'noopener');
          }
          const look = await frame.locator('html').evaluate((html) => ({
            background: getComputedStyle(html).backgroundColor,
            isWide: html.scrollWidth > html.clientWidth,
          }));
          expect(look).toEqual({
            background: colorScheme === 'dark' ? 'rgb(20, 23, 26)' : 'rgb(253, 252, 249)',
            isWide: false,
          });
        }
        wiki.close();
      });
    }
  }
});

function listenWith(html: string): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html);
    });
    server.listen(0, 'localhost', () => resolve(server));
  });
}
