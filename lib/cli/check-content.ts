// One run of the checker over folders of content, as a report. It must not know how the report is printed.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadResult, loadCasebook } from '#lib/casebook.node';
import { fileMemory } from '#lib/file-memory.node';
import type { Casebook } from '../casebook';
import { factsOf } from '../cases/walk';
import type { Report } from '../diagnostics/report';
import type { Problem } from '../problems';
import { withCopyOf } from './copied-content';
import { fixContent } from './fix-content';
import { lineReader, pathFromProject, type Roots } from './problem-files';

/** Most files are as they were at the last run. */
const memory = fileMemory(join('.cache', 'check'));

interface Asked {
  readonly strict: boolean;
  readonly fix: boolean;
  /** Repairs are made in a copy. */
  readonly dryRun: boolean;
}

/** @param use gets the report while the files it shows are there */
export function checkContent<T>(roots: Roots, asked: Asked, use: (report: Report) => T): T {
  const isThere = statSync(roots.content, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!asked.fix || !isThere) return use(reportOf(roots, asked.strict));
  if (!asked.dryRun) return use(reportOf(roots, asked.strict, fixContent(roots, load)));
  return withCopyOf(roots, (copy) => use(reportOf(copy, asked.strict, fixContent(copy, load))));
}

function reportOf(roots: Roots, strict: boolean, fixed: readonly Problem[] = []): Report {
  const { book, problems } = load(roots);
  return {
    problems: strict ? problems.map((problem) => ({ ...problem, severity: 'error' })) : problems,
    fixed,
    contents: book && contentsOf(book),
    lineOf: lineReader(roots),
    pathOf: (file) => pathFromProject(file, roots),
  };
}

function load({ content, overlay }: Roots): LoadResult {
  return loadCasebook(content, overlay, memory);
}

function contentsOf(book: Casebook): string {
  const facts = book.cases.flatMap((item) => [
    ...factsOf({ ...item, primary: undefined, sources: [] }),
  ]);
  const { cases, sources } = book;
  return `${cases.length} cases, ${facts.length} facts with evidence, ${sources.length} sources`;
}
