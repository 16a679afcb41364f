// The invented overlay on top of the invented base, with files changed as a test asks. Tests only.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadCasebook } from '#lib/casebook.node';
import type { Casebook } from '../casebook';
import { inventedOverlay } from '../cli/test-builds.mjs';
import { formatProblem } from '../problems';
import type { Changes } from './changes';
import { projectRoot } from './project-files.node';
import { withTinyBase } from './tiny-base.node';

export const bankCase = 'cases/zzcanary-bank-2024.mdx';
export const worksCase = 'cases/zzcanary-works-2024.mdx';
export const wiki = 'sources/zzcanary-wiki-2024.yaml';
export const meeting = 'sources/zzcanary-meeting-2024.yaml';

interface Folders {
  readonly content: string;
  readonly overlay: string;
}

/** @param own changes of the overlay; the folders are gone when `use` returns */
export function withTinyOverlay<T>(
  own: Changes,
  use: (folders: Folders) => T,
  content: Changes = {},
): T {
  const overlay = mkdtempSync(join(tmpdir(), 'casebook-overlay-'));
  try {
    cpSync(join(projectRoot, inventedOverlay), overlay, { recursive: true });
    // The public case that it names is another one here.
    const bank = join(overlay, bankCase);
    writeFileSync(bank, readFileSync(bank, 'utf8').replace('wantedly-2024', 'sample-ltd-2021'));
    for (const [path, change] of Object.entries(own)) {
      const file = join(overlay, path);
      const old = () => readFileSync(file, 'utf8');
      mkdirSync(dirname(file), { recursive: true });
      if (change === null) rmSync(file, { recursive: true });
      else writeFileSync(file, typeof change === 'function' ? change(old()) : change);
    }
    return withTinyBase(content, (dir) => use({ content: dir, overlay }));
  } finally {
    rmSync(overlay, { recursive: true, force: true });
  }
}

/** The lines the checker prints. */
export function overlayLines(own: Changes, content: Changes = {}): string[] {
  const load = (folders: Folders) =>
    loadCasebook(folders.content, folders.overlay).problems.map(formatProblem);
  return withTinyOverlay(own, load, content);
}

/** @throws Error listing what the checker found. */
export function internalBook(own: Changes = {}): Casebook {
  return withTinyOverlay(own, ({ content, overlay }) => {
    const { book, problems } = loadCasebook(content, overlay);
    if (!book) throw new Error(problems.map(formatProblem).join('\n'));
    return book;
  });
}

/** Every file of the overlay, below its folder. */
export function overlayFiles(): string[] {
  const names = readdirSync(join(projectRoot, inventedOverlay), { recursive: true });
  return names.map(String).filter((name) => /\.(mdx|yaml)$/.test(name));
}
