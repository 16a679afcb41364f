// Every link of both builds, read from the files: none is dead, none leaves the base path by mistake,
// and nothing is loaded from elsewhere.
import { expect, test } from '@playwright/test';
import {
  attribute,
  type BuiltPage,
  builds,
  builtFiles,
  builtPages,
  builtText,
  type Element,
} from './support/built';

const addressAttributes = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data'];

interface Link {
  readonly from: string;
  readonly address: string;
  /** Readers may follow it elsewhere; all else the browser loads by itself. */
  readonly isOffered: boolean;
}

function linksOf(page: BuiltPage): Link[] {
  return page.elements.flatMap((element) =>
    addressAttributes.flatMap((name) => {
      const address = attribute(element, name);
      return address === undefined
        ? []
        : [{ from: page.path, address, isOffered: isOffered(element) }];
    }),
  );
}

function isOffered(element: Element): boolean {
  const rel = attribute(element, 'rel') ?? '';
  return element.tagName === 'a' || (element.tagName === 'link' && /canonical|alternate/.test(rel));
}

const isExternal = ({ address }: Link): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address);

for (const build of builds) {
  const where = `at ${build.base || '/'}`;

  /** What is wrong with a link into the site; undefined when it leads somewhere. */
  const checker = () => {
    const files = new Set(builtFiles(build));
    const pages = new Map(builtPages(build).map((page) => [page.path, page]));
    const ids = new Map<string, Set<string>>();
    const idsOf = (page: BuiltPage): Set<string> => {
      const known = ids.get(page.path) ?? new Set(page.elements.flatMap(idOf));
      ids.set(page.path, known);
      return known;
    };
    return ({ from, address }: Link): string | undefined => {
      const url = new URL(address, `http://site.invalid${build.base}${from}`);
      if (!url.pathname.startsWith(`${build.base}/`)) return 'not below the base path';
      const path = decodeURIComponent(url.pathname.slice(build.base.length));
      const page = pages.get(path);
      if (!page && !files.has(path.slice(1))) return 'no such page or file';
      const id = decodeURIComponent(url.hash.slice(1));
      if (id && !(page && idsOf(page).has(id))) return 'no such place in the page';
      return undefined;
    };
  };

  test(`no link and no anchor is dead ${where}`, () => {
    const fault = checker();
    const links = builtPages(build).flatMap(linksOf);
    const dead = new Set<string>();
    let internal = 0;
    for (const link of links.filter((one) => !isExternal(one))) {
      internal += 1;
      const reason = fault(link);
      if (reason) dead.add(`${link.from} → ${link.address}: ${reason}`);
    }
    expect(internal).toBeGreaterThan(10_000);
    expect([...dead]).toEqual([]);
  });

  test(`links out of the site are offered to readers, never loaded ${where}`, () => {
    const external = builtPages(build).flatMap(linksOf).filter(isExternal);
    expect(external.length).toBeGreaterThan(100);
    expect(external.filter(({ isOffered: offered }) => !offered)).toEqual([]);
    expect(external.filter(({ address }) => !/^https?:\/\//.test(address))).toEqual([]);
  });

  test(`style sheets load nothing from elsewhere ${where}`, () => {
    const sheets = builtFiles(build).filter((file) => file.endsWith('.css'));
    expect(sheets).not.toEqual([]);
    for (const file of sheets) {
      const text = builtText(file, build);
      const urls = [...text.matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g)];
      expect(urls.map(([, url]) => url).filter((url) => /^(\w+:)?\/\//.test(url ?? ''))).toEqual(
        [],
      );
    }
  });

  test(`data files link to pages and places that are there ${where}`, () => {
    const fault = checker();
    const columns = builtFiles(build).filter((file) => file.startsWith('columns/'));
    const published: { cases: { url: Record<string, string> }[] } = JSON.parse(
      builtText('api/v1/cases.json', build),
    );
    const { facts }: { facts: { url: Record<string, string> }[] } = JSON.parse(
      builtText('api/v1/facts.json', build),
    );
    const twins = builtFiles(build).filter((file) => /^[a-z]{2}\/.*\.(json|md)$/.test(file));
    expect(twins.length).toBeGreaterThan(500);
    const addresses = [
      ...facts.flatMap(({ url }) => Object.values(url)),
      ...new Set(twins.flatMap((file) => ownAddresses(builtText(file, build), build.base))),
      ...published.cases.flatMap(({ url }) => Object.values(url)),
      ...columns.flatMap((file) => columnAddresses(JSON.parse(builtText(file, build)))),
    ];
    expect(addresses.length).toBeGreaterThan(500);
    const dead = addresses.flatMap((address) => {
      const reason = fault({ from: '/', address, isOffered: true });
      return reason ? [`${address}: ${reason}`] : [];
    });
    expect(dead).toEqual([]);
  });

  test(`an id names one element of its page ${where}`, () => {
    const twice = builtPages(build).flatMap((page) => {
      const ids = page.elements.flatMap(idOf);
      const others = ids.filter((id, i) => ids.indexOf(id) !== i);
      return others.map((id) => `${page.path}#${id}`);
    });
    expect(twice).toEqual([]);
  });
}

const idOf = (element: Element): string[] => {
  const id = attribute(element, 'id');
  return id === undefined ? [] : [id];
};

/** Addresses of this site in a page as a file: of links in Markdown, of `url` in JSON. */
const ownAddresses = (text: string, base: string): string[] =>
  [...text.matchAll(/\]\((\/[^)]*)\)|"(?:url|data)":"(\/[^"]*)"/g)]
    .map(([, link, url]) => link ?? url ?? '')
    .filter((address) => address.startsWith(base));

interface Column {
  readonly href: string;
  readonly rows: readonly {
    cell: { facts: readonly { href?: string; marks: readonly { anchor: string }[] }[] };
  }[];
}

/** Where the free comparison leads from a column. */
function columnAddresses({ href, rows }: Column): string[] {
  const facts = rows.flatMap(({ cell }) => cell.facts);
  return [
    href,
    ...facts.flatMap((fact) => [
      ...(fact.href ? [fact.href] : []),
      ...fact.marks.map(({ anchor }) => `${href}#${encodeURIComponent(anchor)}`),
    ]),
  ];
}
