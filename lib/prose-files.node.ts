// The files of prose of a content folder: cases and pages, with the id and language of each. It must
// not know what they say.
import type { ContentFolder } from '#lib/content-files.node';
import { idFinding, readFileName } from './cases/file-name';
import { defaultLocale, type Locale } from './locales';
import type { Problem } from './problems';
import { problemAt, type SourceText } from './text/source-text';

/** Files of prose of a folder that can be read and have a usable name. */
export function* proseFiles(
  folder: ContentFolder,
  kind: 'cases' | 'pages',
  names: readonly string[],
): Generator<{ id: string; locale: Locale; text: SourceText }> {
  for (const name of names) {
    const { id, locale } = readFileName(name);
    const text = folder.read(`${kind}/${name}`);
    if (!text) continue;
    const report = (code: string, finding: Pick<Problem, 'expected' | 'got' | 'hint'>) =>
      folder.problems.push(problemAt(text, 0, { code, length: 0, field: 'file', ...finding }));
    const wrong = idFinding(id);
    if (wrong) {
      report('ID-FORM', wrong);
      continue;
    }
    if (locale !== defaultLocale && !names.includes(`${id}.mdx`)) {
      const hint = 'Add it, or delete the translation.';
      report('TRANSLATION-ORPHAN', { expected: `a file "${id}.mdx"`, got: 'none', hint });
    }
    yield { id, locale, text };
  }
}
