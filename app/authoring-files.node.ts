// The files of the form with their names: the content's hash is part of the name, so that a browser may
// keep a file for ever and never mixes two builds.
import { createHash } from 'node:crypto';
import { formBase } from '#lib/authoring/form-base';
import type { FormFilePaths } from '#lib/authoring/form-lines';
import { formWorkerScripts } from '#lib/authoring/form-worker-script.node';
import type { Casebook } from '#lib/casebook';
import { paths } from '#lib/url/paths';
import { casebook } from './book';

interface Built {
  /** By file name. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the form is told of them. */
  readonly paths: FormFilePaths;
}

let built: { book: Casebook; files: Promise<Built> } | undefined;

export function authoringFiles(): Promise<Built> {
  const book = casebook();
  if (built?.book !== book) built = { book, files: build(book) };
  return built.files;
}

async function build(book: Casebook): Promise<Built> {
  const texts = new Map<string, string>();
  const put = (start: string, end: string, text: string): string => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    const name = `${start}.${hash}.${end}`;
    texts.set(name, text);
    return paths.authoringFile(name);
  };
  const { check, prose } = await formWorkerScripts();
  return {
    texts,
    paths: {
      check: put('check', 'js', check),
      prose: put('prose', 'js', prose),
      base: put('base', 'json', JSON.stringify(formBase(book))),
    },
  };
}
