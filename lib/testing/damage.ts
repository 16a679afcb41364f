// Seeded random damage to the bytes of a file, of the kinds that hands, editors and merges do. Tests only.

/** A generator of numbers from 0 to 1, the same for the same seed: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values of other types and forms than any field has. */
const wrongValues = [
  '[]',
  '{}',
  'null',
  '~',
  '-1',
  '0',
  '1e400',
  '.nan',
  '0x1F',
  '1.10',
  'true',
  '""',
  '"　"',
  'not-stated',
  'none',
  '2024-02-30',
  '令和6年',
  '[[[]]]',
  '{ is: x }',
  '*alias',
  '&anchor x',
  '!!js/function x',
  '|',
  '>-',
  '@x',
  '"open',
  '- x',
  '__proto__',
  '\u202Ex',
];

type Pick = <T>(list: readonly T[]) => T;

/** What may happen to a list of lines; `at` is one of them. */
const lineDamages: Readonly<Record<string, (lines: string[], at: number, pick: Pick) => void>> = {
  'delete line': (lines, at) => lines.splice(at, 1),
  'duplicate line': (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
  'swap lines': (lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? ''),
  'join lines': (lines, at) => lines.splice(at, 2, `${lines[at]}${lines[at + 1] ?? ''}`),
  'split line': (lines, at, pick) => {
    const line = lines[at] ?? '';
    const middle = pick([...line].map((_, i) => i)) ?? 0;
    lines.splice(at, 1, line.slice(0, middle), line.slice(middle));
  },
  indent: (lines, at, pick) => {
    lines[at] = `${pick([' ', '  ', '\t', '　', '- ', '    '])}${lines[at]}`;
  },
  outdent: (lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/^ {1,2}/, '');
  },
  'wrong value': (lines, at, pick) => {
    lines[at] = (lines[at] ?? '').replace(/: .*$/, () => `: ${pick(wrongValues)}`);
  },
  'wrong inner value': (lines, at, pick) => {
    const places = [...(lines[at] ?? '').matchAll(/: ([^,{}[\]]+)/g)];
    if (places.length === 0) return;
    const { index, 1: old = '' } = pick(places) as RegExpExecArray;
    const line = lines[at] ?? '';
    const start = index + 2;
    lines[at] = line.slice(0, start) + pick(wrongValues) + line.slice(start + old.length);
  },
  'delete key': (lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/[\w-]+: ?/, '');
  },
  'full-width': (lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/[:,"#[{-]/, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    );
  },
};

const lineKinds = Object.keys(lineDamages);
const byteKinds = ['change byte', 'insert byte', 'delete byte', 'truncate', 'repeat a piece'];

/** Bytes that mean something to some parser, or to none. */
const oddBytes = [0x00, 0x0a, 0x0d, 0x20, 0x22, 0x23, 0x26, 0x27, 0x2a, 0x2d, 0x3a, 0x3c, 0x3e];
const moreBytes = [0x5b, 0x5d, 0x60, 0x7b, 0x7d, 0x7c, 0x80, 0xc3, 0xe3, 0xed, 0xef, 0xf0, 0xff];

/** One damaged copy of a file, and what was done to it. */
export function damaged(bytes: Buffer, seed: number): { bytes: Buffer; damage: string } {
  const random = randomFrom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const pick: Pick = (list) => list[below(list.length)] as (typeof list)[number];
  const kind = pick([...lineKinds, ...byteKinds]);
  const damageLines = lineDamages[kind];
  if (damageLines) {
    const lines = bytes.toString('utf8').split('\n');
    const at = below(lines.length);
    damageLines(lines, at, pick);
    return { bytes: Buffer.from(lines.join('\n')), damage: `${kind} at line ${at + 1}` };
  }
  const at = below(bytes.length);
  const odd = pick([...oddBytes, ...moreBytes, below(256)]);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  const pieces: Readonly<Record<string, Buffer[]>> = {
    'change byte': [before, Buffer.of(odd), after.subarray(1)],
    'insert byte': [before, Buffer.of(odd), after],
    'delete byte': [before, after.subarray(1)],
    truncate: [before],
    'repeat a piece': [before, after.subarray(0, 1 + below(400)), after],
  };
  return { bytes: Buffer.concat(pieces[kind] ?? []), damage: `${kind} at byte ${at} (${odd})` };
}
