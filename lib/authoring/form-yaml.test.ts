import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFrontMatter } from '../text/front-matter';
import { parseYaml } from '../text/yaml';
import { type CaseDraft, newDraft } from './draft';
import { checkDraft } from './draft-check';
import { draftFiles } from './draft-files';
import { openAll } from './draft-open';
import { formPlan } from './form-plan';
import { isEqual, writeYaml } from './form-yaml';

const plan = formPlan('en');
const start = newDraft(plan);
const nothing = { terms: {}, companies: [], sources: [], cases: [] };

/** What people and attackers type into a field. */
const hostile = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['', ' ', '---', '...', '- a', '? b', 'a: b', 'a #b', '#', '"', "'", '\\', '\\n', '`x`'],
      ...[
        '{{ .Values.x }}',
        '{x}',
        '<b>',
        '<script>alert(1)</script>',
        '&a',
        '*a',
        '!!js/x',
        '%TAG',
      ],
      ...[
        'null',
        '~',
        'true',
        'no',
        'yes',
        '1.10',
        '0777',
        '0x1f',
        '1e3',
        '.inf',
        '12:30',
        '2024-02-30',
      ],
      ...[
        'line\nline',
        '\r\n',
        '\ttab',
        'a\n---\nb',
        '\n',
        '한글',
        '事例：全角',
        '👩‍💻',
        'שלום',
        '<<',
        '=',
        '@x',
      ],
      ...[
        '__proto__',
        'constructor',
        'not-stated',
        'none',
        '[a, b]',
        '{ a: b }',
        '| x',
        '> x',
        'x'.repeat(5000),
      ],
    ),
  },
);

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    hostile,
    fc.integer(),
    fc.boolean(),
    fc.constant('not-stated'),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('is', 'at', 'note', 'en', 'ja', 'text', 'of'), tie('any'), {
      noNullPrototype: true,
    }),
  ),
})).any;

const facts = fc.dictionary(
  fc.constantFrom(...plan.case.map(({ key }) => key), 'x-y', 'null', '#k', 'a: b', '---', '0'),
  value,
  { noNullPrototype: true },
);

/** Characters that the reader refuses by name are no other data. */
const isRefused = (codes: readonly string[]) => codes.some((code) => code.startsWith('TEXT-'));

test('whatever is typed reads back as the same data, or is refused by name', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(facts, (data) => {
      const yaml = writeYaml(data);
      expect(yaml).not.toMatch(/^---$/m);
      const source = { file: 'x.mdx', text: `---\n${yaml}---\n\nText.\n` };
      const { value: front, problems } = parseFrontMatter(source);
      if (!front) {
        expect(isRefused(problems.map(({ code }) => code)), JSON.stringify(problems)).toBe(true);
        return;
      }
      expect(front.yaml.data).toEqual(data);
      expect(front.body.trim()).toBe('Text.');
      expect(writeYaml(data)).toBe(yaml);
    }),
    { numRuns: 600 },
  );
});

test('a change to a text that was there is that change and nothing else', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(facts, facts, (before, after) => {
      const base = writeYaml(before);
      const text = writeYaml(after, base);
      const { value: read, problems } = parseYaml({ file: 'x', text }, text, 0);
      if (read) expect(isEqual(read.data, after)).toBe(true);
      else expect(isRefused(problems.map(({ code }) => code))).toBe(true);
      expect(writeYaml(before, base)).toBe(base);
    }),
    { numRuns: 300 },
  );
});

test('whole drafts go through their files and back', { timeout: 60_000 }, () => {
  const draft = fc.record({ data: facts, source: facts, body: hostile, title: hostile });
  fc.assert(
    fc.property(draft, ({ data, source, body, title }) => {
      const whole: CaseDraft = {
        ...start,
        subject: title,
        year: body,
        case: { data: { ...start.case.data, ...data, company: 'a' }, body: `Text. ${body}` },
        sources: [{ data: { ...start.sources[0]?.data, ...source, id: 'a-source' } }],
        translations: { ja: { data: { title, summary: 'x' }, body } },
      };
      const { files, problems } = checkDraft(whole, nothing);
      for (const { path, text } of files) {
        expect(path).toMatch(/^content\/(?:cases|sources)\/[^/\\]+\.(?:mdx|yaml)$/);
        expect(text).not.toContain('\r');
      }
      if (isRefused(problems.map(({ code }) => code))) return;
      const texts = draftFiles(whole).map(({ path, text }) => ({
        name: path.slice(path.lastIndexOf('/') + 1),
        text,
      }));
      const opened = openAll(start, texts);
      expect(opened.problems).toEqual([]);
      expect(opened.draft?.case.data).toEqual(whole.case.data);
      const prose = whole.case.body.replace(/\r\n?/g, '\n').trimEnd().normalize('NFC');
      expect(opened.draft?.case.body).toBe(prose);
      expect(opened.draft?.sources[0]?.data).toEqual(whole.sources[0]?.data);
    }),
    { numRuns: 100 },
  );
});

test('comments, and what no control stands for, stay where they are', () => {
  const base =
    '# of the case\ntitle: "A" # in their words\nlist:\n  # the first\n  - a\n  - b\nodd: >-\n  kept\n';
  expect(writeYaml({ title: 'B', list: ['a', 'c', 'b'], odd: 'kept', last: 'x y' }, base)).toBe(
    '# of the case\ntitle: "B" # in their words\nlist:\n  # the first\n  - a\n  - c\n  - b\nodd: >-\n  kept\nlast: "x y"\n',
  );
});
