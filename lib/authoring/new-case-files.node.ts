// The files of a new case for a content folder, read back by the checker before anything is written. It
// must not know how an author was asked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Casebook } from '../casebook';
import { readFileName } from '../cases/file-name';
import { loadCaseFile, loadTranslation } from '../cases/load';
import { defaultLocale } from '../locales';
import type { Problem } from '../problems';
import { loadSource } from '../sources/load';
import { decodeText } from '../text/encoding';
import { addCompany } from './add-company';
import { namesOf } from './names';
import type { NewCase } from './new-case';
import { caseSkeleton } from './skeleton/case-skeleton';
import { sourceSkeleton } from './skeleton/source-skeleton';
import type { NewFiles } from './write-new-files.node';

const companiesFile = 'companies.yaml';

export function newCaseFiles(
  dir: string,
  { request, newCompany, isNewSource }: NewCase,
  book: Pick<Casebook, 'terms' | 'companies' | 'sources' | 'cases'>,
): NewFiles {
  const cases = Object.entries(caseSkeleton(request, namesOf(book)));
  const created = Object.fromEntries([
    ...cases.map(([name, text]) => [`cases/${name}`, text]),
    ...(isNewSource ? [[`sources/${request.source.id}.yaml`, sourceSkeleton(request)]] : []),
  ]) as Record<string, string>;
  if (!newCompany) return { created, changed: {} };
  const from = readFileSync(join(dir, companiesFile), 'utf8');
  return { created, changed: { [companiesFile]: { from, to: addCompany(from, newCompany) } } };
}

/** Errors of shape and prose: none, whatever was typed, or the program is at fault. */
export function errorsOfNewFiles({ created }: NewFiles): Problem[] {
  return Object.entries(created)
    .flatMap(([path, text]): readonly Problem[] => {
      const { source, problems } = decodeText(`content/${path}`, new TextEncoder().encode(text));
      if (!source) return problems;
      const name = path.slice(path.indexOf('/') + 1);
      if (path.startsWith('sources/')) {
        return [...problems, ...loadSource(source, name.replace(/\.yaml$/, '')).problems];
      }
      const { id, locale } = readFileName(name);
      const loaded =
        locale === defaultLocale
          ? loadCaseFile(id, source, locale)
          : loadTranslation(source, locale);
      return [...problems, ...loaded.problems];
    })
    .filter(({ severity }) => severity === 'error');
}
