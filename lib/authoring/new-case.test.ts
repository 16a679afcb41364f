// What an author answers: a request that can be met, or every fault by its flag.

import { expect, test } from 'vitest';
import { sampleAnswers } from '../testing/sample-answers';
import { bookOf } from '../testing/tiny-base.node';
import { formatFault } from './flag-fault';
import { type Answers, newCase } from './new-case';

const book = bookOf({
  'moved.yaml':
    '- { from: /cases/example-co-2017/, gone: "2026-03-01", why: { en: Asked for., ja: 希望による。 } }\n',
});

const made = (changes: Partial<Answers> = {}, taken: readonly string[] = []) =>
  newCase({ ...sampleAnswers, ...changes }, book, taken, 2026);
const faultsOf = (changes: Partial<Answers>) => made(changes).faults.map(formatFault);

test('a company is found by id, name and alias in both scripts', () => {
  for (const company of [
    'sample-ltd',
    'Sample Ltd.',
    'サンプル',
    'ｓａｍｐｌｅ　ＬＴＤ．',
    'サンプル株式会社',
  ]) {
    const found = made({ company }).made;
    expect(found?.request.id, company).toBe('sample-ltd-2022');
    expect(found?.newCompany, company).toBeUndefined();
  }
});

test('a near name is asked about, a new one gets an id, a Japanese one needs one', () => {
  expect(faultsOf({ company: 'Sampel Ltd.' })).toEqual([
    '--company: expected a company of content/companies.yaml, or --new-company, got "Sampel Ltd.". Did you mean "sample-ltd"? If it is another one, add --new-company.',
  ]);
  expect(made({ company: 'Sampel Ltd.', isNewCompany: true }).made?.newCompany).toEqual({
    id: 'sampel-ltd',
    name: 'Sampel Ltd.',
  });
  expect(made({ company: 'Zürich Käse AG' }).made?.request.id).toBe('zurich-kase-ag-2022');
  expect(faultsOf({ company: '架空商事' })).toEqual([
    '--company-id: expected an id of lower-case ASCII words joined by "-", none of them "vs", at most 40 long, got no Latin letters in "架空商事". Give one: --company-id example-co.',
  ]);
  expect(made({ company: '架空商事', companyId: 'kaku-shoji' }).made?.newCompany).toEqual({
    id: 'kaku-shoji',
    name: '架空商事',
  });
  expect(faultsOf({ company: '架空商事', companyId: 'example-co' })[0]).toContain(
    'If it is this company, use --company example-co',
  );
});

test('years that cannot be are refused with the reason', () => {
  expect(faultsOf({ year: '2012' })[0]).toContain('begin with Docker in March 2013');
  expect(faultsOf({ year: '2027' })[0]).toContain('a year from 2013 to 2026, got "2027"');
  expect(faultsOf({ year: '２０２２' })[0]).toContain('Write it half-width: 2022.');
  for (const year of ['', '22', '2022-01', '-2022', '2022\n']) {
    expect(faultsOf({ year }).join(), year).toMatch(/^--year: expected the year/);
  }
});

test('addresses that not every reader can open are refused', () => {
  const wrong = [
    'http://talks.example.com/x',
    'https://localhost/x',
    'https://10.0.0.1/x',
    'https://[::1]/',
    'https://wiki.corp/x',
    'https://user:secret@talks.example.com/x',
    'ftp://talks.example.com/x',
    'javascript:alert(1)',
    'talks.example.com/x',
    '',
  ];
  for (const source of wrong) {
    expect(faultsOf({ source })[0], source).toMatch(/^--source: expected a public https address/);
  }
});

test('an id that somebody has or had is refused, with one that is free', () => {
  const cases: [Partial<Answers>, string[], string][] = [
    [{ year: '2021' }, [], '"sample-ltd-2021", the id of a case'],
    [
      { company: 'example-co', subject: 'seats', year: '2020' },
      ['example-co-seats-2020'],
      'of a case',
    ],
    [
      { company: 'example-co', year: '2017' },
      [],
      '"example-co-2017", the id of a case that was withdrawn',
    ],
  ];
  for (const [changes, taken, got] of cases) {
    const [fault] = made(changes, taken).faults;
    expect(formatFault(fault ?? { flag: '', expected: '', got: '' })).toContain(got);
    const subject = /--subject (\S+)\.$/.exec(fault?.hint ?? '')?.[1] ?? '';
    expect(made({ ...changes, subject }, taken).made?.request.id, subject).toContain(subject);
  }
  const alias = bookOf({
    'cases/example-co-2020.mdx': (text) =>
      text.replace('example-co-seats', 'example-co-seats-2019'),
  });
  const answers = { ...sampleAnswers, company: 'example-co', subject: 'seats', year: '2019' };
  expect(newCase(answers, alias, [], 2026).faults[0]?.got).toBe(
    '"example-co-seats-2019", an old id of example-co-2020',
  );
});

test('a source that is there is used again, at a place that was read', () => {
  const { made: found } = made({ source: 'https://slides.example/ex-report' });
  expect(found?.isNewSource).toBe(false);
  expect(found?.request.source).toMatchObject({ id: 'ex-report', place: 'title' });
});

test('every fault is told in one run', () => {
  const flags = made({
    company: '../../x',
    year: '1999',
    source: 'x',
    title: 'a\nb',
    subject: '\u202e',
  })
    .faults.map(({ flag }) => flag)
    .sort();
  expect(flags).toEqual(['--company', '--source', '--subject', '--title', '--year']);
});
