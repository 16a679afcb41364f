// How long all prose takes to compile, with nothing kept and then with what that kept. It must not know
// how prose is compiled.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileProse } from '#lib/mdx/compile.node';
import type { Casebook } from '../casebook';
import { locales } from '../locales';

export interface ProseTwice {
  readonly firstMs: number;
  readonly againMs: number;
}

export async function proseTwice({ cases }: Casebook): Promise<ProseTwice> {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-prose-'));
  const compileAll = async () => {
    const start = performance.now();
    for (const { words } of cases) {
      for (const locale of locales) {
        await compileProse(words[locale].body, words[locale].file, locale, dir);
      }
    }
    return performance.now() - start;
  };
  try {
    return { firstMs: await compileAll(), againMs: await compileAll() };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
