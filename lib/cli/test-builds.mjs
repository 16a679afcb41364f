// @ts-check
// The builds that `npm test` makes: where each one lies and under which base path it is to be served.
// It must not know how they are made or what is tested on them.

/** @typedef {{ dir: string, base: string }} TestBuild `dir` below the project folder */

/** As anybody builds it. @type {TestBuild} */
export const rootBuild = { dir: 'out', base: '' };

/** The same once more, which must give the same bytes. @type {TestBuild} */
export const secondBuild = { dir: '.cache/test/second', base: '' };

/** For a host where the site is one folder among others. @type {TestBuild} */
export const subPathBuild = { dir: '.cache/test/sub-path', base: '/kb' };

/** Public cases and those of an overlay, for colleagues. @type {TestBuild} */
export const internalBuild = { dir: '.cache/test/internal', base: '' };

/** The overlay of that one, below the project folder; every file of it holds the word. */
export const inventedOverlay = 'lib/testing/overlay';
export const canary = 'zzcanary';
