// Writes what nginx answers at addresses that moved (301) or are gone (410, with the tombstone that
// stands there). It must not know why.
import { hostPath } from './host-path';
import type { HostingOptions } from './hosting-options';

export function nginxMoves({ basePath, moved, gone }: HostingOptions): string[] {
  const moves = moved.map(({ from, to }) => {
    const [path = '', fragment] = hostPath(basePath, to, 'fragment').split('#');
    // The query stands before the fragment.
    const target = `${path}$is_args$args${fragment === undefined ? '' : `#${fragment}`}`;
    return `location = ${hostPath(basePath, from, 'no fragment')} { return 301 "${target}"; }`;
  });
  const graves = gone.map(
    (path) => `location = ${hostPath(basePath, path, 'no fragment')} { return 410; }`,
  );
  return [
    ...(moves.length > 0 ? ['', ...moves] : []),
    ...(graves.length > 0 ? ['', ...graves] : []),
    '',
    '# What is gone says so in its own words.',
    'error_page 410 @casebook_gone;',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of nginx
    'location @casebook_gone { try_files "${uri}index.html" $uri =410; }',
  ];
}
