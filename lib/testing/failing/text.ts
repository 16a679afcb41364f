// Failing samples: bytes and characters of a file. Tests only.
import { swap, swaps } from '../changes';
import { type Sample, sampleCase, talk, translation } from './sample';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** 架空 in other encodings. */
const shiftJis = '\u0083\u0065\u0083\u0058\u0083\u0067';
const eucJp = '\u00A5\u00C6\u00A5\u00B9\u00A5\u00C8';

export const textSamples: readonly Sample[] = [
  {
    name: 'A15 an empty file',
    changes: { [talk]: ' \n\n' },
    lines: [
      'content/sources/sample-talk.yaml:1:1 TEXT-EMPTY file: expected content, got an empty file. Fill the file or delete it.',
    ],
  },
  {
    name: 'A03 Shift_JIS',
    changes: { [talk]: latin(`id: sample-talk\ntitle: ${shiftJis}\n`) },
    lines: [
      'content/sources/sample-talk.yaml:2:8 TEXT-UTF8 text: expected UTF-8 text, got other bytes, which look like Shift_JIS. Save the file as UTF-8.',
    ],
  },
  {
    name: 'A03 EUC-JP',
    changes: { [talk]: latin(`id: sample-talk\ntitle: ${eucJp}\n`) },
    lines: [
      'content/sources/sample-talk.yaml:2:8 TEXT-UTF8 text: expected UTF-8 text, got other bytes, which look like EUC-JP. Save the file as UTF-8.',
    ],
  },
  {
    name: 'A03 UTF-16',
    changes: { [talk]: latin('\u00FF\u00FEi\u0000d\u0000') },
    lines: [
      'content/sources/sample-talk.yaml:1:1 TEXT-UTF8 text: expected UTF-8 text, got other bytes, which look like UTF-16. Save the file as UTF-8.',
    ],
  },
  {
    name: 'A04 broken UTF-8 inside, behind Japanese',
    changes: { [talk]: latin('id: x\r\ntitle: \u00E3\u0081\u0082\u00E3\u0081!\n') },
    lines: [
      'content/sources/sample-talk.yaml:2:9 TEXT-UTF8 text: expected UTF-8 text, got other bytes. Save the file as UTF-8.',
    ],
  },
  {
    name: 'a character lost by an earlier conversion',
    changes: { [translation]: swap('3台', '3\uFFFD') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:2 TEXT-LOST text: expected plain text, got the sign for a lost character U+FFFD. An earlier conversion lost what stood here: type it again.',
    ],
  },
  {
    name: 'more than 1 MiB',
    changes: { [translation]: 'x'.repeat(1024 * 1024 + 1) },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:1:1 TEXT-SIZE file: expected at most 1 MiB, got a larger file. Split or shorten the file.',
    ],
  },
  {
    name: 'front matter of more than 192 KiB',
    changes: { [translation]: `---\n${'#\n'.repeat(100_000)}---\nx\n` },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:1:1 TEXT-SIZE file: expected front matter of at most 196608 characters, got 200000. Shorten it; stories belong into the prose.',
    ],
  },
  {
    name: 'a YAML file of more than 256 KiB',
    changes: { [talk]: '#\n'.repeat(150_000) },
    lines: [
      'content/sources/sample-talk.yaml:1:1 TEXT-SIZE yaml: expected at most 262144 characters, got 300000. Split or shorten the file.',
    ],
  },
  {
    name: 'prose of more than 32 KiB',
    changes: { [translation]: swap('3台で動く。', '動く。'.repeat(11_000)) },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:6:1 TEXT-SIZE body: expected prose of at most 32768 characters, got 33055. Shorten it.',
    ],
  },
  {
    name: 'A08 NUL',
    changes: { [sampleCase]: swap('Parcel', 'Par\u0000cel') },
    lines: [
      'content/cases/sample-ltd-2021.mdx:4:19 TEXT-CONTROL text: expected plain text, got a control character U+0000. Delete it.',
    ],
  },
  {
    name: 'A10 bidirectional control, with the column in characters behind Japanese beyond the BMP',
    changes: { [translation]: swap('荷物追跡の基盤', '𠮷野\u202E') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:10 TEXT-BIDI text: expected plain text, got a bidirectional control character U+202E. Delete it: it can make text read differently from what it is.',
    ],
  },
  {
    name: 'A11 zero-width space in a key',
    changes: { [translation]: swap('summary:', '\u200Bsummary:') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:3:1 TEXT-INVISIBLE text: expected plain text, got an invisible character U+200B. Delete it.',
    ],
  },
  {
    name: 'A18 a radical for a kanji',
    changes: { [translation]: swap('動くもの', '\u2F00動くもの') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:6:4 TEXT-RADICAL text: expected plain text, got a radical that only looks like a kanji U+2F00. Fold the pasted text with NFKC, or type the kanji.',
    ],
  },
  {
    name: 'A12 decomposed Japanese',
    changes: { [translation]: swap('基盤', 'か\u3099') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:13 warning TEXT-NFC text: expected composed characters (NFC), got decomposed ones. Normalise the file to NFC.',
    ],
  },
  {
    name: 'A01 byte order mark',
    changes: { [translation]: (text) => `\uFEFF${text}` },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:1:1 warning TEXT-BOM text: expected no byte order mark, got one. Save the file as UTF-8 without it.',
    ],
  },
  {
    name: 'A05 CRLF, with a true position behind it',
    changes: { [translation]: (text) => text.replaceAll('\n', '\r\n').replace('3台', '{x}') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:1:4 warning TEXT-CRLF text: expected line ends LF, got CRLF. Save the file with Unix line ends.',
      'content/cases/sample-ltd-2021.ja.mdx:8:1 BODY-CODE body: expected prose, got the expression {x}. Content never runs as code: wrap it in backticks if it is meant as text.',
    ],
  },
  {
    name: 'a lone CR',
    changes: { [translation]: swap('3台', '3\r台') },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:8:2 TEXT-CONTROL text: expected plain text, got a control character U+000D. Delete it.',
    ],
  },
  {
    name: 'texts that are still to be written, each by its field',
    changes: {
      [translation]: swaps(
        ['title: 荷物追跡の基盤', 'title: "（執筆予定）"'],
        ['3台で動く。', '（執筆予定）3台で動く。'],
      ),
      'sources/sample-talk.yaml': swap('It does not exist.', '(to be written)'),
    },
    lines: [
      'content/cases/sample-ltd-2021.ja.mdx:2:9 warning TEXT-UNFINISHED title: expected a finished text, got "（執筆予定）". Write what belongs here, or delete it where the source is silent.',
      'content/cases/sample-ltd-2021.ja.mdx:8:1 warning TEXT-UNFINISHED text: expected a finished text, got "（執筆予定）". Write what belongs here, or delete it where the source is silent.',
      'content/sources/sample-talk.yaml:7:18 warning TEXT-UNFINISHED archive: expected a finished text, got "(to be written)". Write what belongs here, or delete it where the source is silent.',
    ],
  },
];
