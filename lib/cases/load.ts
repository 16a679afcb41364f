// One case's files as text to a draft and its words. Shape and prose only: references and rules
// need the other files and come later. It must not touch the disk.
import type { Words } from '../casebook';
import { statementFacets } from '../facets';
import { defaultLocale, type Locale } from '../locales';
import type { Problem } from '../problems';
import { foldName } from '../text/fold-name';
import { parseFrontMatter } from '../text/front-matter';
import { guardProse, type Prose } from '../text/guard';
import { proseHabits } from '../text/prose-habits';
import { addShapeProblems } from '../text/said-once';
import { parseShape } from '../text/shape';
import { soundPart } from '../text/sound-part';
import type { SourceText } from '../text/source-text';
import type { FieldPath, YamlValue } from '../text/yaml';
import type { Draft, PartialDraft } from './draft';
import { type CaseFields, caseSchema, type State } from './schema';
import { translationSchema } from './translation';

const schema = caseSchema();

/** Labels of facets, whole and in their parts, for keys that are written in words. */
const facetNames: ReadonlyMap<string, string> = new Map(
  statementFacets.flatMap(({ id, label }) =>
    Object.values(label).flatMap((words) =>
      [words, ...words.split(/[・、,]| or /)].map((name): [string, string] => [foldName(name), id]),
    ),
  ),
);

export interface LoadedWords {
  readonly words: Words;
  readonly cites: Prose['cites'];
  /** False when something in the prose is wrong, so that headings may be missing. */
  readonly isWhole: boolean;
}

/** Front matter and prose; what is wrong with one does not hide the other. */
function readParts(text: SourceText) {
  const { value: front, body, problems } = parseFrontMatter(text);
  const guarded = body === undefined ? undefined : guardProse(text, body);
  if (guarded && body !== undefined) {
    problems.push(...guarded.problems, ...proseHabits(text, body));
  }
  return { front, guarded, problems };
}

/** The file with the facts (and the words of the default language). */
export function loadCaseFile(
  id: string,
  text: SourceText,
  lang: Locale,
): { draft?: Draft; part?: PartialDraft; loaded?: LoadedWords; problems: Problem[] } {
  const { front, guarded, problems } = readParts(text);
  if (!front || !guarded) return { problems };
  const shape = parseShape(schema, text, front.yaml, [], front.yaml.data, facetNames);
  addShapeProblems(problems, withOwnSource(shape.problems, front.yaml.data));
  if (!shape.value) {
    const part = partOf(id, text, front.yaml, shape.broken ?? []);
    if (!part) return { problems };
    return { part, loaded: asWords(part.fields, front.body, text.file, lang, guarded), problems };
  }
  const { states, fields } = split(shape.value);
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

/** Evidence in an example is of a source that the case has. */
function withOwnSource(problems: readonly Problem[], data: unknown): Problem[] {
  const { sources } = Object(data) as { sources?: unknown };
  const { id } = Object(Array.isArray(sources) ? sources[0] : undefined) as { id?: unknown };
  return problems.map((problem) =>
    problem.code === 'FIELD-MISSING' && typeof id === 'string' && problem.hint
      ? { ...problem, hint: problem.hint.replace('"source-id#', () => `"${id}#`) }
      : problem,
  );
}

/** What is sound of a case that is broken elsewhere. */
function partOf(
  id: string,
  text: SourceText,
  yaml: YamlValue,
  broken: readonly FieldPath[],
): PartialDraft | undefined {
  // Without its sources, no evidence can be judged.
  if (broken.some(([first]) => first === 'sources')) return undefined;
  const { data, wholePath } = soundPart(yaml.data, broken);
  const isGiven = (key: PropertyKey) => Object.hasOwn(Object(data), key);
  const filled = schema.safeParse({ ...blank, ...Object(data) });
  if (!filled.success) return undefined;
  const inFile = (path: FieldPath) => (isGiven(path[0] ?? '') ? wholePath(path) : undefined);
  const given = Object.keys(Object(yaml.data));
  return { id, text, yaml, given, ...split(filled.data), wholePath: inFile };
}

/** Fills fields that cannot be left out; nothing is said of them. */
const blank = {
  ...Object.fromEntries(statementFacets.map(({ id }) => [id, 'not-stated'])),
  title: '-',
  summary: '-',
  company: '-',
  product: 'not-stated',
  unit: 'not-stated',
  speakers: 'not-stated',
  subject: { en: '-', ja: '-' },
  motives: 'not-stated',
  difficulties: 'not-stated',
  timeline: [],
  outcome: { is: '-', scope: '-', rollout: '-', at: '-', date: 'not-stated' },
};

function split(value: object): Pick<Draft, 'fields' | 'states'> {
  const states: Record<string, State> = {};
  const rest: Record<string, unknown> = { ...value };
  for (const { id: facet } of statementFacets) {
    states[facet] = (rest[facet] as State | undefined) ?? 'not-stated';
    delete rest[facet];
  }
  return { fields: rest as CaseFields, states };
}

/** The file with the words of another language. */
export function loadTranslation(
  text: SourceText,
  lang: Locale,
): { loaded?: LoadedWords; problems: Problem[] } {
  const { front, guarded, problems } = readParts(text);
  if (!front || !guarded) return { problems };
  const shape = parseShape(translationSchema, text, front.yaml);
  const hint = 'Facts stand once, in the file without a language suffix.';
  // A slip in the name of a field of its own has a better hint already.
  const isFact = (problem: Problem) =>
    problem.code === 'FIELD-UNKNOWN' &&
    lang !== defaultLocale &&
    !problem.hint?.startsWith('Did you mean');
  addShapeProblems(
    problems,
    shape.problems.map((problem) => (isFact(problem) ? { ...problem, hint } : problem)),
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
