// The questions of `npm run new`: only what was not given, and again where an answer is wrong.
import { expect, test } from 'vitest';
import { bookOf } from '../testing/tiny-base.node';
import { askAnswers } from './ask-answers';
import type { Answers } from './new-case';

const { companies } = bookOf();

/** Answers in turn; what was asked and said comes back with the result. */
async function dialogue(
  given: { [K in keyof Answers]?: Answers[K] | undefined },
  lines: readonly string[],
) {
  const asked: string[] = [];
  const said: string[] = [];
  const left = [...lines];
  const answers = await askAnswers({ lang: 'en', ...given } as Partial<Answers>, companies, 2026, {
    ask: async (question) => {
      asked.push(question);
      const line = left.shift();
      if (line === undefined) throw new Error(`no answer left for: ${question}`);
      return line;
    },
    say: (line) => said.push(line),
  });
  expect(left).toEqual([]);
  return { answers, asked, said };
}

test('everything is asked for, and wrong answers are asked again with the reason', async () => {
  const { answers, said } = await dialogue({}, [
    '../x',
    'サンプル',
    '2012',
    ' 2022 ',
    'http://talks.example.com/',
    'https://talks.example.com/',
    '',
    'A title',
  ]);
  expect(answers).toMatchObject({
    company: 'sample-ltd',
    year: '2022',
    source: 'https://talks.example.com/',
    subject: '',
    title: 'A title',
  });
  expect(said.map((line) => line.split(':')[0])).toEqual(['--company', '--year', '--source']);
});

const rest = { year: '2022', source: 'https://talks.example.com/', subject: '', title: '' };

test('a near company is asked about', async () => {
  const yes = await dialogue(rest, ['Sampel Ltd.', 'y']);
  expect(yes.answers.company).toBe('sample-ltd');
  expect(yes.asked[1]).toContain('"sample-ltd"');
  const no = await dialogue(rest, ['Sampel Ltd.', 'n']);
  expect(no.answers).toMatchObject({ company: 'Sampel Ltd.', isNewCompany: true });
});

test('a name without Latin letters needs an id, until one is free', async () => {
  const { answers, said } = await dialogue(rest, [
    '架空商事',
    'Kaku Shoji',
    'example-co',
    'kaku-shoji',
  ]);
  expect(answers).toMatchObject({ company: '架空商事', companyId: 'kaku-shoji' });
  expect(said).toHaveLength(3);
});

test('the language is asked first, in every language, until it is one', async () => {
  const given = { ...rest, lang: undefined, company: 'example-co' };
  const { answers, asked, said } = await dialogue(given, ['Sample Ltd.', ' JA ']);
  expect(answers.lang).toBe('ja');
  expect(asked[0]).toMatch(/Language.*言語.*\(en, ja\) \[en\]: $/);
  expect(said).toEqual(['--lang: expected en or ja, got "Sample Ltd.".']);
  expect((await dialogue(given, [''])).answers.lang).toBe('en');
});

test('what was given is not asked for', async () => {
  const { asked } = await dialogue({ ...rest, company: 'example-co' }, []);
  expect(asked).toEqual([]);
});
