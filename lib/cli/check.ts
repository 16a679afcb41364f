// `npm run check`: validates a content folder, with an overlay where there is one, and prints every
// problem of every file.
// Exit 0 clean, 1 problems in content, 2 wrong usage or a fault of the program.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCasebook } from '#lib/casebook.node';
import { overlayProblem } from '#lib/overlay/overlay-fault.node';
import { factsOf } from '../cases/walk';
import { formatProblem } from '../problems';
import { overlayDir } from '../site';

function main(): number {
  let dir: string;
  let overlay: string | undefined;
  try {
    const { values } = parseArgs({
      options: { content: { type: 'string', default: 'content' }, overlay: { type: 'string' } },
    });
    dir = resolve(values.content);
    const asked = values.overlay ?? overlayDir;
    overlay = asked === undefined ? undefined : resolve(asked);
  } catch (error) {
    console.error(
      `${(error as Error).message}\nUsage: npm run check -- [--content DIR] [--overlay DIR]`,
    );
    return 2;
  }
  const faults = overlayProblem(dir, overlay);
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    return 2;
  }
  const { book, problems } = loadCasebook(dir, overlay);
  for (const problem of problems) console.log(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (!book) {
    console.log(`${errors} error(s), ${warnings} warning(s)`);
    return 1;
  }
  const facts = book.cases.flatMap((item) => [
    ...factsOf({ ...item, primary: undefined, sources: [] }),
  ]);
  console.log(
    `${book.cases.length} cases, ${facts.length} facts with evidence, ${book.sources.length} sources: ` +
      `no errors, ${warnings} warning(s)`,
  );
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  // A fault of the program, not of the content: say so without a stack trace.
  console.error(`The checker itself failed: ${(error as Error).message}`);
  process.exitCode = 2;
}
