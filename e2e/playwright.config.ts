// Which browser and which builds the specs run on. The sites are served by support/site.ts.
import { defineConfig } from '@playwright/test';
import { findChromium } from '../lib/cli/chromium.mjs';
import { internalBuild, rootBuild, subPathBuild } from '../lib/cli/test-builds.mjs';
import type { SiteOptions } from './support/site';

/** Specs of the internal edition; all others are of public ones. */
const internal = 'overlay.spec.ts';

const executablePath = findChromium();

export default defineConfig<object, SiteOptions>({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Some read every page of a build.
  timeout: 90_000,
  use: {
    launchOptions: {
      // No name but our own has an address: what asks another host fails, with a network too.
      args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
      ...(executablePath ? { executablePath } : {}),
    },
    // A trace of every test slows every run; `npm run e2e -- --trace on` makes one.
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'root', grepInvert: /@large/, testIgnore: internal, use: { build: rootBuild } },
    // That one is also built as a large base is.
    { name: 'internal', testMatch: internal, use: { build: internalBuild } },
    { name: 'sub-path', grep: /@sub-path|@large/, use: { build: subPathBuild } },
  ],
});
