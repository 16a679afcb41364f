// The catalogue of bad inputs: each entry with the codes it gives and what shows it. Samples carry the
// number of their entry in their name; all else is named here. Tests only.

import type { Entry } from './catalogue-entry';
import { siteCatalogue } from './catalogue-site';

const base = 'lib/casebook.node.test.ts';
const disk = 'lib/content-files.test.ts';

export const catalogue: Readonly<Record<string, Entry>> = {
  A01: { input: 'byte order mark', codes: ['TEXT-BOM'] },
  A03: { input: 'Shift_JIS, EUC-JP, UTF-16', codes: ['TEXT-UTF8'] },
  A04: { input: 'broken UTF-8 inside', codes: ['TEXT-UTF8'] },
  A05: {
    input: 'CRLF, CR',
    codes: ['TEXT-CRLF'],
    tests: [[base, 'CRLF, a byte order mark and decomposed characters change nothing']],
  },
  A08: { input: 'NUL', codes: ['TEXT-CONTROL'] },
  A10: { input: 'bidirectional control', codes: ['TEXT-BIDI'] },
  A11: {
    input: 'zero-width and soft hyphen',
    codes: ['TEXT-INVISIBLE'],
    differs: 'An error in prose too: nobody types them, and no search finds the word around one.',
  },
  A12: {
    input: 'decomposed Japanese',
    codes: ['TEXT-NFC'],
    differs: 'A warning everywhere, since what is read is composed; ids are ASCII anyway.',
  },
  A15: { input: 'an empty file', codes: ['TEXT-EMPTY'] },
  A18: {
    input: 'letters of other scripts in ids and terms, radicals',
    codes: ['TERM-UNKNOWN', 'FIELD-UNKNOWN', 'TEXT-RADICAL', 'FIELD-SHAPE'],
  },
  B01: { input: 'no front matter', codes: ['FRONT-MATTER'] },
  B02: { input: 'something before or behind the opening fence', codes: ['FRONT-MATTER'] },
  B03: { input: 'front matter that is never closed', codes: ['FRONT-MATTER'] },
  B04: { input: 'an engine behind the fence', codes: ['FRONT-MATTER'] },
  B07: {
    input: 'a second block of keys',
    codes: ['FRONT-MATTER'],
    differs: 'An error: Markdown makes a heading of it, which readers would see.',
  },
  B08: { input: 'tabs and wide spaces as indentation', codes: ['YAML-SYNTAX'] },
  B09: { input: 'a key twice', codes: ['YAML-KEY'] },
  B10: { input: 'a value that needs quotes', codes: ['YAML-SYNTAX'] },
  B12: { input: 'a full-width colon', codes: ['YAML-SYNTAX'] },
  B16: { input: 'anchors and aliases', codes: ['YAML-ANCHOR'] },
  B18: {
    input: 'an alias bomb',
    codes: ['YAML-ANCHOR'],
    tests: [['lib/bombs.test.ts', 'no bomb ends the process']],
  },
  B20: { input: 'tags', codes: ['YAML-TAG'] },
  B23: {
    input: 'keys and words that every object has',
    codes: ['YAML-KEY', 'TERM-UNKNOWN'],
    tests: [[base, 'nothing in content ever runs, and no prototype is touched']],
  },
  C01: { input: 'a required field that is missing', codes: ['FIELD-MISSING'] },
  C02: { input: 'an unknown field, a fact in a translation', codes: ['FIELD-UNKNOWN'] },
  C03: { input: 'a word for a list', codes: ['FIELD-SHAPE'] },
  C05: { input: 'white space only', codes: ['FIELD-SHAPE'] },
  C06: { input: 'an unknown term', codes: ['TERM-UNKNOWN'] },
  C07: { input: 'another name of a term', codes: ['TERM-UNKNOWN'] },
  C09: { input: 'full-width figures and quotes', codes: ['FIELD-SHAPE'] },
  C11: { input: 'an unquoted version', codes: ['YAML-NUMBER', 'FIELD-SHAPE'] },
  C15: { input: 'absurd figures', codes: ['FIELD-SHAPE'] },
  C16: {
    input: 'dates of other forms',
    codes: ['FIELD-SHAPE'],
    tests: [['lib/text/date-meant.test.ts', '%s is %s']],
  },
  C18: {
    input: 'a talk in the future',
    tests: [['lib/latest-day.test.ts', 'C18 a talk of tomorrow is fine']],
  },
  C20: { input: 'a source without a date', codes: ['FIELD-MISSING'] },
  C21: { input: 'reasons that are missing or too many', codes: ['OUTCOME-REASONS'] },
  C23: { input: 'a title that is too long', codes: ['FIELD-SHAPE'] },
  C25: {
    input: 'one name for two terms',
    codes: ['ID-DUPLICATE'],
    differs:
      'Terms that no case uses are not listed: a vocabulary is offered before it is used, and has no page until then.',
  },
  C26: { input: 'a facet left out', codes: ['FIELD-MISSING', 'FACET-MISSING'] },
  D01: { input: 'an id twice', codes: ['ID-DUPLICATE'] },
  D02: { input: 'names that differ in case only', codes: ['ID-DUPLICATE'] },
  D04: { input: 'names that are no ids', codes: ['ID-FORM', 'FIELD-SHAPE'] },
  D05: { input: 'ids that lead out of the folder', codes: ['FIELD-SHAPE'] },
  D08: { input: 'reserved names', codes: ['ID-FORM'] },
  D09: {
    input: 'ids unlike their file, lone translations',
    codes: ['ID-MISMATCH', 'TRANSLATION-ORPHAN'],
  },
  D11: {
    input: 'links, loops, pipes, sockets, devices, folders named like files',
    tests: [
      [base, 'D11 links out of the content are refused unread'],
      [disk, 'folders named like files, pipes, sockets and devices are refused unread'],
    ],
  },
  D14: {
    input: 'no cases',
    codes: ['FILE-MISSING'],
    tests: [[base, 'D14 a folder of cases without one']],
  },
  D15: {
    input: 'one case',
    tests: [['e2e/compare.spec.ts', 'one case is shown, and a second asked for']],
  },
  D16: {
    input: 'thousands of cases',
    tests: [['lib/likeness/prerendered-pairs.test.ts', '']],
  },
  D18: {
    input: 'a full disk, a folder that may not be written, a second build at once',
    tests: [
      ['lib/export/disk-fault.test.ts', 'a full disk'],
      ['lib/export/work-folder.test.ts', 'when the new folder cannot come, the old one stays'],
    ],
  },
  D20: { input: 'a signal in the middle', tests: [['lib/cli/build-signal.test.ts', 'SIGTERM']] },
  E01: {
    input: 'a link to a page that is not there',
    tests: [['lib/export/links.test.ts', 'every broken link is reported']],
    differs:
      'Prose links to no page of the site, which `related` does; what components link is proved in the finished pages.',
  },
  E02: {
    input: 'an anchor that is not there',
    tests: [['lib/export/links.test.ts', 'every broken link is reported']],
    differs: 'Told of the finished page, since only that has the anchors of components too.',
  },
  E04: {
    input: 'a link of another form than the canonical one',
    tests: [['lib/url/paths.test.ts', 'pages start with base path and language, end in a slash']],
    differs: 'No author writes links to pages, so that all of them come from one function.',
  },
  E05: {
    input: 'an absolute link to the own site',
    tests: [['lib/export/links.test.ts', 'every broken link is reported']],
    differs:
      'The host of a publication is no part of content; addresses of content are public ones or anchors.',
  },
  E07: { input: 'hosts that others cannot reach', codes: ['FIELD-SHAPE', 'BODY-URL'] },
  E09: { input: 'links without words, or with empty ones', codes: ['BODY-URL', 'BODY-LINK'] },
  E10: {
    input: 'http where https works',
    differs:
      'Prose takes https alone; whether an http address of a source answers by https is asked of the network, never by the checker.',
  },
  E15: { input: 'an alias that is an id', codes: ['ALIAS-TAKEN', 'MOVED-LIVE'] },
  E17: { input: 'moves in a circle, chains', codes: ['MOVED-CIRCLE'] },
  E18: {
    input: 'targets on other hosts',
    codes: ['FIELD-SHAPE'],
    tests: [['lib/export/alias-page.test.ts', 'nothing in them leads to another host']],
  },
  E20: { input: 'a published page that is gone', codes: ['LEDGER-DEAD'] },
  E21: { input: 'a page that was renamed', codes: ['LEDGER-DEAD'] },
  E22: {
    input: 'a published anchor that is gone',
    tests: [['lib/export/check-ledger.test.ts', 'a renamed heading: the entry to write']],
  },
  E24: {
    input: 'addresses of comparisons',
    tests: [['lib/url/comparison.test.ts', 'E24 what cannot be shown is named']],
  },
  F01: { input: 'no source', codes: ['FIELD-SHAPE'] },
  F02: {
    input: 'a source that is gone from the web',
    differs:
      'Only a source that says `gone` must have a copy here; whether one answers is asked of the network elsewhere.',
  },
  F03: {
    input: 'a source that cannot be asked',
    differs: 'The checker asks no network, so that nothing outside can break a build.',
  },
  F08: { input: 'slides removed, archives of other pages', codes: ['FIELD-SHAPE'] },
  F09: { input: 'quotations', codes: ['BODY-QUOTE'] },
  F10: {
    input: 'evidence without a place, sources nobody uses',
    codes: ['EVIDENCE-FORM', 'EVIDENCE-SOURCE'],
  },
  G01: { input: 'export', codes: ['BODY-CODE'] },
  G02: { input: 'import', codes: ['BODY-CODE'] },
  G03: { input: 'expressions', codes: ['BODY-CODE'] },
  G04: { input: 'attributes that are expressions', codes: ['BODY-COMPONENT'] },
  G07: { input: 'templates of other tools', codes: ['BODY-SYNTAX'] },
  G10: { input: 'HTML comments', codes: ['BODY-SYNTAX'] },
  G11: {
    input: 'heading ids of another dialect',
    codes: ['BODY-SYNTAX'],
  },
  G12: { input: 'unclosed tags', codes: ['BODY-SYNTAX'] },
  G13: { input: 'unknown components', codes: ['BODY-COMPONENT'] },
  G16: { input: 'elements that run or load', codes: ['BODY-COMPONENT', 'BODY-SYNTAX'] },
  G17: { input: 'addresses that run', codes: ['BODY-URL'] },
  G21: { input: 'headings of a wrong level', codes: ['BODY-HEADING'] },
  G22: { input: 'heading ids that are missing or twice', codes: ['BODY-HEADING'] },
  G25: {
    input: 'images',
    tests: [['lib/testing/failing/body.ts', 'BODY-IMAGE body: expected prose, got an image']],
    differs: 'No image at all: those of sources may not be copied.',
  },
  G26: { input: 'an open fence', codes: ['BODY-SYNTAX'] },
  G27: {
    input: '100,000 lines',
    tests: [['lib/bombs.test.ts', 'no bomb ends the process']],
    differs: 'Prose ends at 32 KiB, since the parser needs the square of what it gets.',
  },
  ...siteCatalogue,
};
