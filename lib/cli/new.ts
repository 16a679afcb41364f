// `npm run new`: writes the files of a new case, valid at once and with a comment at each field. What is
// not given as a flag is asked for, where there is somebody to ask.
// Exit 0 written, 1 an answer or the content is wrong, 2 wrong usage or a fault of the program.
import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeEditorSchemas } from '#lib/authoring/editor-schemas.node';
import { errorsOfNewFiles, newCaseFiles } from '#lib/authoring/new-case-files.node';
import { type NewFiles, writeNewFiles } from '#lib/authoring/write-new-files.node';
import { loadCasebook } from '#lib/casebook.node';
import { askAnswers } from '../authoring/ask-answers';
import { formatFault } from '../authoring/flag-fault';
import { languageFault } from '../authoring/language-fault';
import { namesOf } from '../authoring/names';
import { type Answers, newCase } from '../authoring/new-case';
import type { SkeletonRequest } from '../authoring/skeleton/skeleton-request';
import { readFileName } from '../cases/file-name';
import { defaultLocale, locales } from '../locales';
import { newCommandWords } from '../messages/new-command';
import { formatProblem } from '../problems';
import { absolute, paths } from '../url/paths';
import { askLines } from './ask-lines';

const usage =
  'Usage: npm run new -- --company ID|NAME --year YEAR --source URL [--lang en|ja] [--subject WORDS] ' +
  '[--title WORDS] [--company-id ID] [--new-company] [--content DIR] [--dry-run] [--help]';

const help = `${usage}

Writes the files of a new case, valid at once. On a terminal, what is not given is asked for.

  --company ID|NAME  whose case it is: an id, a name or an alias of content/companies.yaml, or a new name
  --year YEAR        the year in which it was told
  --source URL       the public https address of the talk or text
  --lang LANG        of the source and of the comments in the files: ${locales.join(' or ')} (${defaultLocale})
  --subject WORDS    the part of the company it is about, where another case has the rest
  --title WORDS      the title, in your own words
  --company-id ID    the id of a new company whose name gives none
  --new-company      the company is new, although its name is like one that is there
  --content DIR      another folder than content
  --dry-run          shows the files and writes nothing
  --help             this text

Exit code: 0 written, 1 an answer or the content is wrong, 2 wrong usage or a fault of the program.`;

const options = {
  company: { type: 'string' },
  'company-id': { type: 'string' },
  'new-company': { type: 'boolean', default: false },
  year: { type: 'string' },
  source: { type: 'string' },
  lang: { type: 'string' },
  subject: { type: 'string' },
  title: { type: 'string' },
  content: { type: 'string', default: 'content' },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Given = ReturnType<typeof readFlags>;

function readFlags() {
  const { values } = parseArgs({ options });
  const lang = locales.find((locale) => locale === values.lang);
  if (!lang && values.lang !== undefined) {
    throw new TypeError(formatFault(languageFault(values.lang)));
  }
  return { ...values, lang };
}

async function main(): Promise<number> {
  let given: Given;
  try {
    given = readFlags();
  } catch (error) {
    return fail(2, `${(error as Error).message}\n${usage}`);
  }
  if (given.help) {
    console.log(help);
    return 0;
  }
  const isAsking = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const missing = (['company', 'year', 'source'] as const).filter(
    (flag) => given[flag] === undefined,
  );
  if (missing.length > 0 && !isAsking) {
    const flags = missing.map((flag) => `--${flag}`).join(', ');
    const none = 'Questions are only asked on a terminal; without one, flags give all answers.';
    return fail(2, `missing: ${flags}\n${none}\n${usage}`);
  }
  const dir = resolve(given.content);
  const { book, problems } = loadCasebook(dir);
  if (!book) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return fail(1, [...errors.map(formatProblem), 'Mend the content first.'].join('\n'));
  }
  const thisYear = new Date().getFullYear();
  const flags = answersIn(given);
  const answers = missing.length > 0 ? await asked(flags, book.companies, thisYear) : whole(flags);
  const taken = ['cases', 'sources'].flatMap((folder) =>
    readdirSync(resolve(dir, folder)).map((name) => readFileName(name.replace(/\.yaml$/, '')).id),
  );
  const { made, faults } = newCase(answers, book, taken, thisYear);
  if (!made) return fail(1, faults.map(formatFault).join('\n'));
  const files = newCaseFiles(dir, made, book);
  const errors = errorsOfNewFiles(files);
  if (errors.length > 0) return fail(2, errors.map(formatProblem).join('\n'));
  if (!given['dry-run']) writeNewFiles(dir, files);
  report(made.request, dir, files, given['dry-run']);
  if (dir === resolve('content')) writeEditorSchemas(resolve('.'), namesOf(book));
  return 0;
}

/** Flags that were given, and no others. */
function answersIn(given: Given): Partial<Answers> {
  const { company, year, source, lang, subject, title } = given;
  const texts = Object.entries({
    lang,
    company,
    year,
    source,
    subject,
    title,
    companyId: given['company-id'],
  });
  return {
    ...Object.fromEntries(texts.filter(([, text]) => text !== undefined)),
    isNewCompany: given['new-company'],
  };
}

function whole(flags: Partial<Answers>): Answers {
  const none = { company: '', year: '', source: '', subject: '', title: '' };
  return { ...none, lang: defaultLocale, ...flags };
}

async function asked(
  flags: Parameters<typeof askAnswers>[0],
  companies: Parameters<typeof askAnswers>[1],
  thisYear: number,
): Promise<Answers> {
  const lines = askLines(process.stdin, process.stdout);
  try {
    return await askAnswers(flags, companies, thisYear, {
      ask: (question) => lines.ask(question),
      say: (line) => console.log(line),
    });
  } finally {
    lines.close();
  }
}

function report(
  { id, lang }: SkeletonRequest,
  dir: string,
  { created, changed }: NewFiles,
  isDry: boolean,
): void {
  const words = newCommandWords(lang);
  const shown = (path: string) => relative(process.cwd(), resolve(dir, path));
  console.log(isDry ? words.wouldWrite : words.written);
  for (const path of Object.keys(created)) console.log(`  ${shown(path)}`);
  for (const path of Object.keys(changed)) console.log(`  ${words.added} ${shown(path)}`);
  if (isDry) {
    for (const [path, text] of Object.entries(created)) console.log(`\n${shown(path)}\n${text}`);
    return;
  }
  const isOwn = dir === resolve('content');
  const check = `npm run check${isOwn ? '' : ` -- --content ${shown('.')}`}`;
  const steps = words.nextSteps(shown(`cases/${id}.mdx`), id, check);
  for (const [index, step] of steps.entries()) console.log(`${index + 1}. ${step}`);
  console.log(words.allFields(absolute(paths.fields(lang))));
}

function fail(code: 1 | 2, text: string): typeof code {
  console.error(text);
  return code;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    // A fault of the program or of the disk, not of the author: say so without a stack trace.
    console.error(`Nothing was written: ${(error as Error).message}`);
    process.exitCode = 2;
  },
);
