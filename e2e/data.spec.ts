// Pages as files, and the page on the data: what the built pages name is there, and says the same.
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { locales } from '../lib/locales';
import { dataWords } from '../lib/messages/data';
import { pairId } from '../lib/url/pairs';
import { paths } from '../lib/url/paths';
import { termPath } from '../lib/url/term-path';
import { pageTwins, tableTwins, twinForms } from '../lib/url/twins';
import {
  attribute,
  builds,
  builtFiles,
  builtPage,
  builtPages,
  builtText,
  textOf,
} from './support/built';
import { cases } from './support/cases';

const fileOf = (address: string, base = '') => address.slice(base.length + 1);

for (const build of builds) {
  test(`every twin is named in the head of its page and at its end, at ${build.base || '/'}`, () => {
    const files = builtFiles(build).filter((file) => /^[a-z]{2}\/.*\.(md|json|csv)$/.test(file));
    const named = new Set<string>();
    const faults: string[] = [];
    for (const page of builtPages(build)) {
      const links = page.elements.filter((element) => {
        const type = attribute(element, 'type');
        return (
          element.tagName === 'link' &&
          attribute(element, 'rel') === 'alternate' &&
          Object.values(twinForms).some((form) => form.type === type)
        );
      });
      const anchors = page.elements.filter(({ tagName }) => tagName === 'a');
      for (const link of links) {
        const href = attribute(link, 'href') ?? '';
        const suffix = href.split('.').at(-1) as keyof typeof twinForms;
        if (fileOf(href, build.base) !== `${page.path.slice(1, -1)}.${suffix}`) faults.push(href);
        if (twinForms[suffix]?.type !== attribute(link, 'type')) faults.push(`type of ${href}`);
        if (!anchors.some((anchor) => attribute(anchor, 'href') === href))
          faults.push(`no link ${href}`);
        named.add(fileOf(href, build.base));
      }
    }
    expect(faults).toEqual([]);
    expect([...named].sort()).toEqual(files);
    expect(files.length).toBeGreaterThan(500);
  });
}

interface Description {
  readonly paths: Readonly<
    Record<string, { get: { responses: { 200: { content: Record<string, Media> } } } }>
  >;
}

interface Media {
  readonly schema: { readonly $ref?: string };
}

for (const build of builds) {
  test(`every data file is described, and true to the schema beside it, at ${build.base || '/'}`, () => {
    const read = (file: string) => JSON.parse(builtText(file, build));
    const described = Object.entries((read('api/v1/openapi.json') as Description).paths);
    // Strict as its readers may be: unknown keywords would be slips of ours.
    const ajv = new Ajv2020({ strictTypes: false, strictRequired: false });
    const validators = new Map<string, (value: unknown) => boolean>();
    const files = builtFiles(build).filter((file) =>
      /^(api\/v1|en|ja)\/.*\.(json|csv|md)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(1500);
    const faults = files.flatMap((file) => {
      const found = described.find(([path]) =>
        new RegExp(`^${path.replace(/\./g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(`/${file}`),
      );
      if (!found) return [`${file}: not described`];
      const [{ schema } = { schema: {} }] = Object.values(found[1].get.responses[200].content);
      const place = schema.$ref?.slice(build.base.length + 1);
      if (place === undefined) return [];
      const validate = validators.get(place) ?? ajv.compile(read(place));
      validators.set(place, validate);
      return validate(read(file)) ? [] : [`${file}: not as ${place} says`];
    });
    expect(faults).toEqual([]);
    expect(validators.size).toBeGreaterThan(8);
  });
}

test('each kind of page has its forms', () => {
  const files = new Set(builtFiles());
  const [a, b] = cases;
  for (const locale of locales) {
    for (const [page, twins] of [
      [paths.case(locale, 'wantedly-2024'), pageTwins],
      [paths.cases(locale), tableTwins],
      [termPath(locale, 'cicd', 'argo-cd'), pageTwins],
      [paths.company(locale, 'hatena'), pageTwins],
      [paths.pair(locale, pairId(a?.id ?? '', b?.id ?? '')), tableTwins],
    ] as const) {
      for (const suffix of twins) expect(files, page).toContain(fileOf(paths.twin(page, suffix)));
    }
  }
});

test('the page on the data tells every column of the table of facts, in its order', () => {
  const [head = ''] = builtText('api/v1/facts.csv').slice(1).split('\r\n');
  for (const locale of locales) {
    const page = builtPage(paths.data(locale));
    const terms = page.elements
      .filter(({ tagName }) => tagName === 'dt')
      .flatMap(({ childNodes }) => childNodes.filter(({ nodeName }) => nodeName === 'code'));
    expect(terms.map(textOf)).toEqual(head.split(','));
    const said = page.elements
      .filter(({ tagName }) => tagName === 'dd')
      .map(textOf)
      .join('\n');
    for (const words of Object.values(dataWords(locale).columns.facts))
      expect(said).toContain(words);
  }
});

test('the title of a case heads its Markdown, and every page leads to the data', () => {
  for (const { id, title } of cases) {
    for (const locale of locales) {
      const text = builtText(fileOf(paths.twin(paths.case(locale, id), 'md')));
      const plain = text.split('\n')[0]?.replace(/\\(?=[^\w\s])/g, '');
      expect(plain).toBe(`# ${title[locale]}`);
      const links = builtPage(paths.case(locale, id)).elements.map((one) => attribute(one, 'href'));
      expect(links).toContain(paths.data(locale));
    }
  }
});
