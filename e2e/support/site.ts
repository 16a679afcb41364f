// What every spec starts from: `test` and `expect` on a served build, failing on errors in the console
// or a script and on requests to other hosts. It must know no page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type Response } from '@playwright/test';
import { listen } from '../../lib/cli/listen.mjs';
import { root } from '../../lib/cli/run.mjs';
import { serve } from '../../lib/cli/serve.mjs';
import type { TestBuild } from '../../lib/cli/test-builds.mjs';

export { expect } from '@playwright/test';

export interface SiteOptions {
  /** The build that is served; each project of the configuration sets its own. */
  build: TestBuild;
}

interface Site {
  /** Such as `http://localhost:4000`. */
  readonly origin: string;
  /** The base path: empty, or like `/kb`. */
  readonly base: string;
}

interface SiteFixtures {
  /** Opens a path of `lib/url`, which knows no base path here, such as `/en/cases/`. */
  visit: (path: string) => Promise<Response | null>;
  /** Errors that belong to what a spec tests; without any such error the spec fails too. */
  expectedError: RegExp | undefined;
  errors: string[];
}

export const test = base.extend<SiteFixtures, SiteOptions & { site: Site }>({
  build: [
    { dir: '', base: '' },
    { option: true, scope: 'worker' },
  ],
  site: [
    async ({ build }, use) => {
      const dir = join(root, build.dir);
      if (!existsSync(dir)) throw new Error(`There is no ${build.dir} to test: run npm test.`);
      const { port, close } = await listen(serve(dir, build.base), 0);
      await use({ origin: `http://localhost:${port}`, base: build.base });
      close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(`${site.origin}${site.base}/`),
  visit: ({ page, site }, use) => use((path) => page.goto(`${site.origin}${site.base}${path}`)),
  expectedError: [undefined, { option: true }],
  // Set up for every spec, whether it asks for them or not. A spec that needs another kind of page
  // says so with `test.use`: a context made by hand would not be watched.
  errors: [
    async ({ context, site, expectedError }, use) => {
      const errors: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => errors.push(`script: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        const local = protocol === 'data:' || protocol === 'blob:';
        if (!local && origin !== site.origin) errors.push(`request: ${request.url()}`);
      });
      await use(errors);
      const unexpected = errors.filter((error) => !expectedError?.test(error));
      test.expect(unexpected, 'errors while the page was used').toEqual([]);
      if (expectedError) test.expect(errors, 'the expected error did not occur').not.toEqual([]);
    },
    { auto: true },
  ],
});
