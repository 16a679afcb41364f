// One case's files as text to a draft and its words. Shape and prose only: references and rules
// need the other files and come later. It must not touch the disk.
import type { Words } from '../casebook';
import { statementFacets } from '../facets';
import { defaultLocale, type Locale } from '../locales';
import type { Problem } from '../problems';
import { parseFrontMatter } from '../text/front-matter';
import { guardProse, type Prose } from '../text/guard';
import { parseShape } from '../text/shape';
import type { SourceText } from '../text/source-text';
import type { Draft } from './draft';
import { type CaseFields, caseSchema, type State } from './schema';
import { translationSchema } from './translation';

const schema = caseSchema();

export interface LoadedWords {
  readonly words: Words;
  readonly cites: Prose['cites'];
  /** False when something in the prose is wrong, so that headings may be missing. */
  readonly isWhole: boolean;
}

/** The file with the facts (and the words of the default language). */
export function loadCaseFile(
  id: string,
  text: SourceText,
  lang: Locale,
): { draft?: Draft; loaded?: LoadedWords; problems: Problem[] } {
  const { value: front, problems } = parseFrontMatter(text);
  if (!front) return { problems };
  const shape = parseShape(schema, text, front.yaml);
  const guarded = guardProse(text, front.body);
  problems.push(...shape.problems, ...guarded.problems);
  if (!shape.value) return { problems };
  const states: Record<string, State> = {};
  const rest: Record<string, unknown> = { ...shape.value };
  for (const { id: facet } of statementFacets) {
    states[facet] = (rest[facet] as State | undefined) ?? 'not-stated';
    delete rest[facet];
  }
  const fields = rest as CaseFields;
  return {
    draft: {
      id,
      text,
      yaml: front.yaml,
      given: Object.keys(front.yaml.data ?? {}),
      fields,
      states,
    },
    loaded: asWords(fields, front.body, text.file, lang, guarded),
    problems,
  };
}

/** The file with the words of another language. */
export function loadTranslation(
  text: SourceText,
  lang: Locale,
): { loaded?: LoadedWords; problems: Problem[] } {
  const { value: front, problems } = parseFrontMatter(text);
  if (!front) return { problems };
  const shape = parseShape(translationSchema, text, front.yaml);
  const guarded = guardProse(text, front.body);
  const hint = 'Facts stand once, in the file without a language suffix.';
  const isFact = ({ code }: Problem) => code === 'FIELD-UNKNOWN' && lang !== defaultLocale;
  problems.push(
    ...shape.problems.map((problem) => (isFact(problem) ? { ...problem, hint } : problem)),
    ...guarded.problems,
  );
  if (!shape.value) return { problems };
  return { loaded: asWords(shape.value, front.body, text.file, lang, guarded), problems };
}

function asWords(
  { title, summary }: { title: string; summary: string },
  body: string,
  file: string,
  lang: Locale,
  { prose: { headings, cites }, problems }: { prose: Prose; problems: readonly Problem[] },
): LoadedWords {
  const words = { title, summary, body, file, lang, headings };
  return { words, cites, isWhole: problems.every(({ severity }) => severity === 'warning') };
}
