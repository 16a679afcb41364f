// How Next.js builds the site; one sentence of reason per option. It must not know pages or content.
import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';
// Relative, because Next.js resolves no package imports while it reads this file.
import { basePath, baseUrl, exportDir } from './lib/site';

const config: NextConfig = {
  // The site is a folder of files that any static host serves.
  output: 'export',
  // `/en/cases/` is a folder with an index.html, which hosts without rewrite rules answer too.
  trailingSlash: true,
  // Where the site stands below its host; `lib/url/paths.ts` adds the same to every link.
  basePath,
  // With `output: 'export'` this names the export, not the build: the build command sends it beside
  // `out/`, so that an unfinished export never replaces a finished one.
  ...(exportDir ? { distDir: exportDir } : {}),
  // Browsers have no environment: the two values that links need are written into the bundles.
  env: { CASEBOOK_BASE_PATH: basePath, CASEBOOK_BASE_URL: baseUrl },
  // The id stands in every page; the random default would make two builds of one commit differ.
  generateBuildId: () => 'casebook',
  // Both run at build only, and esbuild starts its own executable, which no bundle can hold.
  serverExternalPackages: ['esbuild', 'mdx-bundler'],
  // Types are checked by a step of their own (`npm run types`), for tests and commands too.
  typescript: { ignoreBuildErrors: true },
  // A static host has no image service.
  images: { unoptimized: true },
  experimental: {
    // Pages are rendered by all processors; the default leaves one to rest.
    cpus: availableParallelism(),
    // With several root layouts, this is the only way to a 404 page of our own.
    globalNotFound: true,
  },
};

export default config;
