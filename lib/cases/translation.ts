// The shape of <id>.<locale>.mdx: words only. A fact there is an error, so that facts stand once.
import { fields, lineOf } from '../text/values';

export const translationSchema = fields(
  { title: lineOf('a title', 120), summary: lineOf('a summary', 300) },
  'title and summary only: facts stand once, in the file without a language suffix',
);
