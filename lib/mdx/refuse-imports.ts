// esbuild plugin, the last wall: nothing but the JSX runtime resolves, so nothing is read from the disk
// or a package. It must not know what prose may hold.
import type { Plugin } from 'esbuild';

export const refuseImports: Plugin = {
  name: 'refuse-imports',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path === 'react/jsx-runtime') return undefined;
      return { errors: [{ text: `content may not import "${path}"` }] };
    });
  },
};
