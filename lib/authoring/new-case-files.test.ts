// The files of new cases: valid at once, whatever an author typed, and all of them or none.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCasebook } from '../casebook.node';
import { defaultLocale, locales } from '../locales';
import { sampleAnswers } from '../testing/sample-answers';
import { withTinyBase } from '../testing/tiny-base.node';
import { formatFault } from './flag-fault';
import { type Answers, newCase } from './new-case';
import { errorsOfNewFiles, newCaseFiles } from './new-case-files.node';
import { writeNewFiles } from './write-new-files.node';

/** Writes a case into the invented base and loads it as the checker does. */
function loaded(answers: Answers) {
  return withTinyBase({}, (dir) => {
    const base = loadCasebook(dir).book;
    const one = base && newCase(answers, base, [], 2026).made;
    if (!one) throw new Error('nothing was made');
    const files = newCaseFiles(dir, one, base);
    writeNewFiles(dir, files);
    return { ...loadCasebook(dir), files, id: one.request.id };
  });
}

for (const lang of locales) {
  test(`${lang}: a skeleton is valid, and warns of what is to be written and nothing else`, () => {
    const title = '題名: "quotes", # a hash, {{ .Values.x }}, <b>, \\ and \'';
    const {
      book: base,
      problems,
      id,
    } = loaded({
      ...sampleAnswers,
      company: 'New & Sons: 100% "real"',
      subject: 'Billing',
      title,
      lang,
    });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['TEXT-UNFINISHED']));
    expect(id).toBe('new-sons-100-real-billing-2022');
    const item = base?.cases.find((one) => one.id === id);
    expect(item?.words[lang].title).toBe(title);
    expect(item?.subject[lang]).toBe('Billing');
    expect(Object.values(item?.states ?? {})).toSatisfy((all: unknown[]) =>
      all.every((state) => state === 'not-stated'),
    );
    expect(item?.words.ja.headings.map((heading) => heading.id)).toEqual(
      item?.words.en.headings.map((heading) => heading.id),
    );
    expect(base?.companies.find((one) => one.id === 'new-sons-100-real')?.name.en).toBe(
      'New & Sons: 100% "real"',
    );
  });
}

test('comments are in the language of the author', () => {
  const facts = (lang: Answers['lang']) => {
    const { files, id } = loaded({ ...sampleAnswers, lang });
    const text = files.created[`cases/${id}.mdx`] ?? '';
    return (/^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? '')
      .split('\n')
      .filter((line) => line.startsWith('# '))
      .join('\n');
  };
  expect(facts('ja').match(/[\p{Script=Hiragana}]/gu)?.length).toBeGreaterThan(300);
  expect(
    facts(defaultLocale)
      .split('\n')
      .filter((line) => !/[:[{]/.test(line))
      .join(''),
  ).not.toMatch(/\p{Script=Hiragana}/u);
});

test('companies keep their comments and order, whatever way the list is written', () => {
  withTinyBase({}, (dir) => {
    const path = join(dir, 'companies.yaml');
    const before = `# Ours\n${readFileSync(path, 'utf8').trimEnd()} # last`;
    writeFileSync(path, before);
    const base = loadCasebook(dir).book;
    const one = base && newCase({ ...sampleAnswers, company: 'Other' }, base, [], 2026).made;
    if (!one) throw new Error('nothing was made');
    writeNewFiles(dir, newCaseFiles(dir, one, base));
    const after = readFileSync(path, 'utf8');
    expect(after.startsWith(`${before}\n`)).toBe(true);
    expect((parse(after) as { id: string }[]).map(({ id }) => id)).toEqual([
      'sample-ltd',
      'example-co',
      'other',
    ]);
  });
});

test('nothing is written over, and a failure leaves the folder as it was', () => {
  withTinyBase({}, (dir) => {
    const base = loadCasebook(dir).book;
    const one = base && newCase({ ...sampleAnswers, company: 'Other' }, base, [], 2026).made;
    if (!one) throw new Error('nothing was made');
    const files = newCaseFiles(dir, one, base);
    const companies = readFileSync(join(dir, 'companies.yaml'), 'utf8');
    // The last of the new files cannot be made: a folder has its name.
    const last = Object.keys(files.created).at(-1) ?? '';
    mkdirSync(join(dir, last));
    expect(() => writeNewFiles(dir, files)).toThrow(/EEXIST|EISDIR/);
    rmSync(join(dir, last), { recursive: true });
    for (const path of Object.keys(files.created)) {
      expect(() => readFileSync(join(dir, path)), path).toThrow('ENOENT');
    }
    expect(readFileSync(join(dir, 'companies.yaml'), 'utf8')).toBe(companies);
    writeFileSync(join(dir, 'companies.yaml'), `${companies}# meanwhile\n`);
    expect(() => writeNewFiles(dir, files)).toThrow('changed meanwhile');
    expect(loadCasebook(dir).problems).toEqual([]);
  });
});

test('whatever is typed: faults by flag, or files without an error', { timeout: 60_000 }, () => {
  const words = fc.oneof(
    fc.constantFrom('', 'Billing', '請求', 'Why: "it" # left', '[a] {b} & *c'),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '../../x',
      '/etc/passwd',
      'C:\\x',
      '"',
      "'",
      'a: b',
      '- a',
      '# a',
      '{{x}}',
      '---',
      '*/}',
    ),
    fc.constantFrom(
      '架空',
      '\u202e',
      '\u200b',
      'e\u0301',
      '😀',
      'a\nb',
      '<Cite at="x" />',
      '$(x)',
      'null',
      '~',
    ),
  );
  const answers = fc.record({
    company: fc.oneof(words, fc.constantFrom('Other & Co.', 'null', 'サンプル')),
    companyId: fc.option(words, { nil: undefined, freq: 1 }),
    isNewCompany: fc.boolean(),
    year: fc.oneof({ weight: 4, arbitrary: fc.constant('2022') }, { weight: 1, arbitrary: words }),
    source: fc.oneof(
      { weight: 4, arbitrary: words.map((word) => `https://talks.example.com/${word}`) },
      { weight: 1, arbitrary: words },
    ),
    lang: fc.constantFrom(...locales),
    subject: words,
    title: words,
  });
  let accepted = 0;
  withTinyBase({}, (dir) => {
    const base = loadCasebook(dir).book;
    if (!base) throw new Error('no base');
    fc.assert(
      fc.property(answers, (typed) => {
        const { made: one, faults } = newCase(typed, base, [], 2026);
        if (!one) {
          expect(faults.length).toBeGreaterThan(0);
          for (const fault of faults) expect(formatFault(fault)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          return;
        }
        accepted++;
        const files = newCaseFiles(dir, one, base);
        expect(errorsOfNewFiles(files)).toEqual([]);
        for (const path of Object.keys(files.created)) {
          expect(path).toMatch(/^(cases|sources)\/[a-z0-9-]+(\.ja)?\.(mdx|yaml)$/);
        }
        const front = /^---\n([\s\S]*?)^---$/m.exec(
          files.created[`cases/${one.request.id}.mdx`] ?? '',
        );
        const data = parse(front?.[1] ?? '') as { title: string };
        if (typed.lang === defaultLocale && typed.title.trim() !== '') {
          expect(data.title).toBe(typed.title.trim().normalize('NFC'));
        }
        for (const { to } of Object.values(files.changed)) {
          expect((parse(to) as unknown[]).length).toBe(3);
        }
      }),
      { numRuns: 200 },
    );
  });
  expect(accepted).toBeGreaterThan(15);
});
