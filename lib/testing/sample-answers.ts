// What an author answers to the questions of `npm run new`, for a case of the sample company.
import type { Answers } from '../authoring/new-case';

export const sampleAnswers: Answers = {
  company: 'sample-ltd',
  year: '2022',
  source: 'https://talks.example.com/2022/k3s',
  lang: 'en',
  subject: '',
  title: '',
};
