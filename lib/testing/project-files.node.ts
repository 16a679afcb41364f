// The source files of the project as text, for tests that read rules out of them. Tests only.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export interface ProjectFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export function projectFiles(folder: string, pattern: RegExp): ProjectFile[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((full) => ({
      path: full.slice(projectRoot.length).replaceAll('\\', '/'),
      text: readFileSync(full, 'utf8'),
    }));
}

/** Literals that look like codes of problems and are none. */
const noCodes = ['EUC-JP'];

/** Codes of problems that the source text of a folder can give, such as TERM-UNKNOWN. */
export function codesIn(folder: string): string[] {
  const codes = projectFiles(folder, /(?<!\.test)\.ts$/)
    .filter(({ path }) => !/^lib\/(testing|checks)\//.test(path))
    .flatMap(({ text }) => [...text.matchAll(/'([A-Z]{2,}(?:-[A-Z0-9]+)+)'/g)])
    .flatMap(([, code]) => code ?? []);
  return [...new Set(codes)].filter((code) => !noCodes.includes(code)).sort();
}
