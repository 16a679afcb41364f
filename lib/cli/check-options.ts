// The options of `npm run check`, and how they are meant. It must not know how anything is checked.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type FormatName, formatNames } from '../diagnostics/formats';
import { type Locale, locales } from '../locales';
import { contentDir, overlayDir, settingFaults } from '../site';
import { didYouMean } from '../text/nearest';

export interface CheckOptions {
  readonly content: string;
  readonly overlay: string | undefined;
  readonly format: FormatName;
  readonly strict: boolean;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly watch: boolean;
  readonly help: boolean;
  /** A code to explain. */
  readonly explain: string | undefined;
  readonly lang: Locale;
}

/** Wrong usage; the message names the option. */
export class UsageError extends Error {}

export const usage =
  'Usage: npm run check -- [--content DIR] [--overlay DIR] [--format FORMAT] [--strict]\n' +
  '                        [--fix [--dry-run]] [--watch] [--explain CODE [--lang LANG]] [--help]';

export const help = `${usage}

Checks all content and names every problem of every file.

  --content DIR    the folder to check (${contentDir})
  --overlay DIR    a folder of your own cases, checked together with it
  --format FORMAT  text (default), json, github (commands of GitHub Actions) or sarif (2.1.0)
  --strict         a warning counts as an error
  --fix            mends what needs no judgement: byte order marks, line ends, decomposed letters,
                   other spellings of terms, companies and fields, wide digits, missing quotes
  --dry-run        with --fix: shows what would be mended and writes nothing
  --watch          checks anew after each change, until Ctrl-C
  --explain CODE   tells what a code means, how it comes about and what to do
  --lang LANG      with --explain: ${locales.join(' or ')}
  --help           this text

Exit code: 0 no errors, 1 errors in the content, 2 wrong usage or a fault of the program.`;

const options = {
  content: { type: 'string', default: contentDir },
  overlay: { type: 'string' },
  format: { type: 'string', default: 'text' },
  strict: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  explain: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** @throws UsageError */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const values = parse(args);
  const { content, explain, fix, watch, strict, help: isHelp } = values;
  const dryRun = values['dry-run'];
  const format = oneOf('--format', values.format, formatNames);
  if (dryRun && !fix) throw new UsageError('--dry-run says what --fix would do: name both.');
  if (watch && fix) throw new UsageError('--watch writes no files: leave --fix out.');
  if (watch && format !== 'text') {
    throw new UsageError('--watch prints again and again: only --format text.');
  }
  if (values.lang !== undefined && explain === undefined) {
    throw new UsageError('--lang is for --explain.');
  }
  if (!isHelp && settingFaults.length > 0) throw new UsageError(settingFaults.join('\n'));
  const overlay = values.overlay ?? overlayDir;
  return {
    ...{ format, strict, fix, dryRun, watch, explain, help: isHelp },
    content: resolve(content),
    overlay: overlay === undefined ? undefined : resolve(overlay),
    lang: oneOf('--lang', values.lang ?? 'en', locales),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // Node.js goes on with advice on dashes that helps nobody here.
    const [said = ''] = (error as Error).message.split('. To specify');
    const [, unknown] = /^Unknown option '--([^']*)'/.exec(said) ?? [];
    const near = unknown && didYouMean(unknown, Object.keys(options))?.replace('"', '"--');
    throw new UsageError(
      `${said.split('\n').join(' ').replace(/\.$/, '')}.${near ? ` ${near}` : ''}`,
    );
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const hint = didYouMean(value, allowed);
  throw new UsageError(
    `${option} must be one of ${allowed.join(', ')}, got "${value}".${hint ? ` ${hint}` : ''}`,
  );
}
