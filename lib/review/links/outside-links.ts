// Every address outside of the site that content names, with the places that name it. It must not know
// whether any of them answers.
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Casebook, Words } from '../../casebook';
import { fileAddress } from '../../sources/repository-address';
import type { Source } from '../../sources/schema';
import type { Node } from '../../text/guard-node';

export interface LinkUse {
  /** Of the source, term, company, case or page. */
  readonly id: string;
  readonly file: string;
  readonly field: string;
  /** An archived copy that is recorded beside it. */
  readonly archive?: string | undefined;
}

export interface OutsideLink {
  /** Without anchor: servers never hear of it. */
  readonly url: string;
  readonly uses: readonly LinkUse[];
}

/** Sorted by address. */
export function outsideLinks(book: Casebook): OutsideLink[] {
  const uses = new Map<string, LinkUse[]>();
  const found: readonly (readonly [string, LinkUse])[] = [
    ...book.sources.flatMap(ofSource),
    ...Object.entries(book.terms).flatMap(([vocabulary, terms]) =>
      terms.flatMap(({ id, homepage }) => {
        const use = { id, file: `content/terms/${vocabulary}.yaml`, field: 'homepage' };
        return homepage === undefined ? [] : [[homepage, use] as const];
      }),
    ),
    ...book.companies.flatMap(({ id, homepage }) => {
      const use = { id, file: 'content/companies.yaml', field: 'homepage' };
      return homepage === undefined ? [] : [[homepage, use] as const];
    }),
    ...book.cases.flatMap(({ id, words }) =>
      Object.values(words).flatMap((one) => ofProse(id, one)),
    ),
    ...Object.entries(book.pages).flatMap(([id, words]) =>
      Object.values(words).flatMap((one) => ofProse(id, one)),
    ),
    ...book.gone.flatMap(({ from, archive }) => {
      const use = { id: from, file: 'content/moved.yaml', field: 'archive' };
      return archive === undefined ? [] : [[archive, use] as const];
    }),
  ];
  for (const [address, use] of found) {
    const url = address.replace(/#.*$/s, '');
    const own = uses.get(url) ?? [];
    uses.set(url, own);
    // The words of one language may stand in for another.
    if (!own.some((one) => one.file === use.file && one.field === use.field && one.id === use.id)) {
      own.push(use);
    }
  }
  return [...uses]
    .map(([url, own]) => ({ url, uses: own }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Of one that is known to be gone only the copies. */
function ofSource(source: Source): (readonly [string, LinkUse])[] {
  const { id, url, archive: copy, gone, repository } = source;
  const file = `content/sources/${id}.yaml`;
  const archive = typeof copy === 'string' ? copy : undefined;
  const files = Object.values(repository?.files ?? {});
  return [
    ...(url === 'not-stated' || gone ? [] : [[url, { id, file, field: 'url', archive }] as const]),
    ...(archive === undefined ? [] : [[archive, { id, file, field: 'archive' }] as const]),
    ...(repository ? [[repository.url, { id, file, field: 'repository.url' }] as const] : []),
    ...files.flatMap((path) => {
      const address = repository && fileAddress(repository, path);
      return address === undefined
        ? []
        : [[address, { id, file, field: 'repository.files' }] as const];
    }),
  ];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

function ofProse(id: string, { body, file }: Words): (readonly [string, LinkUse])[] {
  const visit = ({ type, url = '', children = [] }: Node): string[] => [
    ...((type === 'link' || type === 'definition') && /^https?:/i.test(url) ? [url] : []),
    ...children.flatMap(visit),
  ];
  return visit(parser.parse(body) as Node).map(
    (url) => [url, { id, file, field: 'body' }] as const,
  );
}
