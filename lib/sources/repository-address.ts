// Where a file or a commit of a repository is to be read on the web. Hosts write that differently;
// for an unknown host there is no address, which is better than a wrong one.
import type { Repository } from './repository-schema';

const layouts: ReadonlyMap<string, { file: string; commit: string }> = new Map([
  ['github.com', { file: '/blob', commit: '/commit' }],
  ['gitlab.com', { file: '/-/blob', commit: '/-/commit' }],
  ['codeberg.org', { file: '/src/commit', commit: '/commit' }],
]);

/** The file as it stood at the commit that was read. */
export function fileAddress({ url, commit }: Repository, path: string): string | undefined {
  const layout = layoutOf(url);
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return layout && `${withoutSlash(url)}${layout.file}/${commit}/${encoded}`;
}

export function commitAddress({ url }: Repository, commit: string): string | undefined {
  const layout = layoutOf(url);
  return layout && `${withoutSlash(url)}${layout.commit}/${commit}`;
}

const layoutOf = (url: string) => layouts.get(new URL(url).hostname);

const withoutSlash = (url: string) => url.replace(/\/$/, '');
