// `npm run check`: validates a content folder, with an overlay where there is one, and prints every
// problem of every file. It must not know any check, nor how a report looks.
import { overlayProblem } from '#lib/overlay/overlay-fault.node';
import { checkContent } from './check-content';
import { help, readCheckOptions, UsageError, usage } from './check-options';
import { printReport } from './print-report';

/** 0 clean, 1 problems in content, 2 wrong usage or a fault of the program. */
async function main(args: readonly string[]): Promise<number> {
  const options = readCheckOptions(args);
  if (options.help) {
    console.log(help);
    return 0;
  }
  if (options.explain !== undefined) {
    const { explainCode } = await import('./explain-code');
    process.stdout.write(explainCode(options.explain, options.lang));
    return 0;
  }
  const { content, overlay, format } = options;
  const faults = overlayProblem(content, overlay);
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  const run = () =>
    checkContent({ content, overlay }, options, (report) => {
      printReport(report, format);
      // What was not written is as wrong as before.
      const wrong = options.dryRun ? [...report.problems, ...report.fixed] : report.problems;
      return wrong.some(({ severity }) => severity === 'error') ? 1 : 0;
    });
  if (!options.watch) return run();
  const { watchContent } = await import('./watch-content');
  const runAgain = () => {
    try {
      run();
    } catch (error) {
      sayFault(error);
    }
    console.log('Waiting for changes; Ctrl-C ends.');
  };
  runAgain();
  await watchContent(overlay === undefined ? [content] : [content, overlay], runAgain);
  return 0;
}

/** A fault of the program, not of the content: said without a stack trace. */
function sayFault(error: unknown): void {
  console.error(
    error instanceof UsageError
      ? `${error.message}\n${usage}`
      : `The checker itself failed: ${(error as Error).message}`,
  );
}

// Whoever reads may stop before the end, such as `head`.
process.stdout.on('error', () => process.exit());

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  sayFault(error);
  process.exitCode = 2;
}
