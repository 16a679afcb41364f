// The catalogue of bad inputs, continued: what concerns published files, addresses and the build. Tests only.
import type { Entry } from './catalogue-entry';

const base = 'lib/casebook.node.test.ts';

export const siteCatalogue: Readonly<Record<string, Entry>> = {
  H01: {
    input: 'ends of scripts in texts',
    tests: [['lib/publish/json-ld/json-ld.test.ts', '%s acts in no parser']],
  },
  H02: {
    input: 'markup in titles',
    tests: [['lib/publish/previews.test.ts', 'keeps any title inert']],
  },
  H04: {
    input: 'formulas in tables',
    tests: [['lib/publish/tables.test.ts', 'a title that a spreadsheet would run is text']],
  },
  H06: {
    input: 'Markdown in texts',
    tests: [['lib/publish/document-markdown.test.ts', 'no text becomes markup']],
  },
  H08: {
    input: 'JSON',
    tests: [['lib/publish/cases-json.test.ts', 'the same base gives the same bytes']],
  },
  H10: {
    input: 'marks of results',
    tests: [['lib/search/excerpt.test.ts', 'hostile words harm nothing']],
  },
  H11: {
    input: 'pages that are gone',
    tests: [['lib/publish/sitemap.test.ts', 'what does not want to be found']],
  },
  H12: { input: 'canonical addresses', tests: [['lib/publish/public-address.test.ts', '']] },
  H16: {
    input: 'paths of the machine',
    tests: [['lib/export/machine-paths.test.ts', 'a folder of the machine is found']],
  },
  I01: {
    input: 'markup in the address',
    tests: [['lib/url/filters.test.ts', 'hostile keys and values are texts']],
  },
  I02: {
    input: 'unknown terms in the address',
    tests: [['e2e/filter-address.spec.ts', 'is named and dropped, the rest is kept']],
  },
  I06: {
    input: 'a pasted megabyte',
    tests: [['e2e/search-input.spec.ts', 'a pasted megabyte is cut']],
  },
  I07: {
    input: 'Enter while composing',
    tests: [['e2e/search-input.spec.ts', 'nothing is searched while Japanese is being composed']],
  },
  I08: { input: 'width and kana', tests: [['lib/search/questions.test.ts', '']] },
  I10: {
    input: 'an index that does not come',
    tests: [['e2e/search-index.spec.ts', 'is told, the list filters on']],
  },
  I11: {
    input: 'no scripts',
    tests: [['e2e/no-script.spec.ts', 'has its content and no dead control']],
  },
  I13: {
    input: 'going back',
    tests: [['e2e/filter.spec.ts', 'going back from a case finds the list as it was left']],
  },
  I15: {
    input: 'a base path',
    tests: [['e2e/server.spec.ts', 'the site is at its base path alone']],
  },
  I17: {
    input: 'frames',
    tests: [['lib/hosting/headers.test.ts', 'embeds may be framed anywhere']],
  },
  I18: {
    input: 'previews without scripts',
    tests: [['lib/publish/previews.test.ts', 'a page has all that previews ask for']],
  },
  J01: {
    input: 'other folders and orders',
    tests: [['lib/export/finish-export.test.ts', 'whatever the order of its files']],
  },
  J03: {
    input: 'no network',
    tests: [['e2e/links.spec.ts', 'are offered to readers, never loaded']],
  },
  J04: { input: 'an old Node.js', tests: [['lib/cli/node-version.test.ts', '']] },
  J05: {
    input: 'other packages than the lockfile has',
    tests: [['lib/cli/install.test.ts', 'is not the one of the lockfile']],
  },
  J06: { input: 'scripts of packages', tests: [['lib/cli/install.test.ts', '']] },
  J11: { input: 'little memory', tests: [['lib/bombs.test.ts', 'no bomb ends the process']] },
  J14: {
    input: 'tests of something else than the finished folder',
    tests: [['lib/cli/steps.test.ts', 'every need is an earlier step']],
  },
  J16: {
    input: 'rules that are not tested',
    tests: [[base, 'every code of the checker has a failing sample']],
  },
};
