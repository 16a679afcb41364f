// The files of prose of a content folder: cases and pages, with the id and language of each. It must
// not know what they say.
import type { ContentFolder } from '#lib/content-files.node';
import { latestDay } from '#lib/latest-day.node';
import { idFinding, readFileName } from './cases/file-name';
import { idYearFinding } from './cases/id-year';
import { copiedFrom, fileNameOf, nameMeant, translationMeant } from './cases/name-meant';
import { lonelyPairs } from './cases/orphans';
import { hasOnlyWords } from './cases/translation';
import { defaultLocale, type Locale } from './locales';
import type { Problem } from './problems';
import { problemAt, type SourceText } from './text/source-text';

interface ProseFiles {
  /** Those that can be read and have a usable name. */
  readonly files: Iterable<{ id: string; locale: Locale; text: SourceText }>;
  /** Names as they are. */
  readonly listed: readonly string[];
  /** What is there, be it under another name: of that, its own name is told and nothing else. */
  readonly names: readonly string[];
}

export function proseFiles(folder: ContentFolder, kind: 'cases' | 'pages'): ProseFiles {
  const listed = folder.list(kind, '.mdx');
  const there = [...listed, ...folder.misspelt(kind)];
  const meant = new Map<string, string>();
  for (const name of listed) {
    const isId = idFinding(readFileName(name).id) === undefined;
    // A page has words alone in every language.
    const other = isId ? translationMeant(name, there, kind === 'pages') : nameMeant(name, there);
    if (other === undefined || [...meant.values()].includes(other)) continue;
    if (isId && !hasOnlyWords(folder.read(`${kind}/${name}`)?.text ?? '')) continue;
    meant.set(name, other);
  }
  const own = listed.filter((name) => !meant.has(name));
  const whole = [...own, ...folder.misspelt(kind), ...meant.values()];
  const pairs = lonelyPairs(whole);
  const told = [...pairs].flatMap(([orphan, id]) => {
    const { id: lost, locale } = readFileName(orphan);
    return [`${lost}.mdx`, fileNameOf(id, locale)];
  });
  const names = [...whole, ...told];
  return { files: readable(folder, kind, { listed, names: whole, meant, pairs }), listed, names };
}

interface Named {
  readonly listed: readonly string[];
  readonly names: readonly string[];
  readonly meant: ReadonlyMap<string, string>;
  readonly pairs: ReadonlyMap<string, string>;
}

function* readable(
  folder: ContentFolder,
  kind: 'cases' | 'pages',
  { listed, names, meant, pairs }: Named,
): ProseFiles['files'] & Generator {
  for (const name of listed) {
    const { id, locale } = readFileName(name);
    const text = folder.read(`${kind}/${name}`);
    if (!text) continue;
    type Finding = Pick<Problem, 'expected' | 'got' | 'hint'> & Partial<Pick<Problem, 'severity'>>;
    const report = (code: string, finding: Finding) =>
      folder.problems.push(problemAt(text, 0, { code, length: 0, field: 'file', ...finding }));
    const wrong = idFinding(id);
    const other = meant.get(name);
    const copy = copiedFrom(name, listed);
    if (wrong) {
      const better = copy
        ? `If it is a copy of "${copy}", delete it.`
        : other && wrong.hint?.replace(/^Rename the file\./, `Rename it to "${other}".`);
      report('ID-FORM', better ? { ...wrong, hint: better } : wrong);
      continue;
    }
    if (other) {
      const expected = `the name "${other}" of a file with title, summary and prose alone`;
      report('ID-FORM', { expected, got: `"${name}"`, hint: `Rename it to "${other}".` });
      continue;
    }
    if (locale !== defaultLocale && !names.includes(`${id}.mdx`)) {
      const near = pairs.get(name);
      const hint = near
        ? `Give both one id: rename this file to "${fileNameOf(near, locale)}", or "${near}.mdx" to "${id}.mdx".`
        : `Write "${id}.mdx" with the facts, or rename the translation as its case is named.`;
      report('TRANSLATION-ORPHAN', { expected: `a file "${id}.mdx"`, got: 'none', hint });
    }
    if (kind === 'cases' && locale === defaultLocale) {
      const finding = idYearFinding(id, Number(latestDay().slice(0, 4)));
      if (finding) report('ID-FORM', finding);
    }
    yield { id, locale, text };
  }
}
