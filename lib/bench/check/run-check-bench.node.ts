// `npm run bench -- check`: how long `npm run check` takes for content folders of several sizes, from the
// start of the program to its end. It must not know the checks.
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growContent } from '#lib/bench/check/grow-content.node';
import { type Cost, timeCommand } from '#lib/bench/check/time-command.node';
import { contentDir } from '#lib/site';
import { markdownTable } from '../markdown-table';
import { median } from '../median';

const sizes = [13, 200, 2000];

/** Seconds that people may wait; of a run that knows what has not changed. */
const budgets: Readonly<Record<number, number>> = { 200: 2, 2000: 10 };

const command = [
  '--max-semi-space-size=32',
  'lib/cli/bundled.mjs',
  'lib/cli/check.ts',
  '--content',
];

/** What `npm run check` keeps of the runs before. */
const kept = join('.cache', 'check');

export function runCheckBench(): number {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-bench-'));
  try {
    const lines = sizes.map((size) => {
      const content = join(dir, String(size));
      growContent(contentDir, content, size);
      rmSync(kept, { recursive: true, force: true });
      const check = () => timeCommand([...command, content]);
      const first = check();
      const again = medianCost([check(), check(), check()]);
      const name = readdirSync(join(content, 'cases')).find((one) => one.endsWith('.mdx')) ?? '';
      appendFileSync(join(content, 'cases', name), '\n{/* changed */}\n');
      const changed = check();
      rmSync(content, { recursive: true });
      return { size, first, again, changed };
    });
    const isMissed = ({ size, again }: (typeof lines)[number]) =>
      again.wallMs > (budgets[size] ?? Number.POSITIVE_INFINITY) * 1000;
    console.log(
      markdownTable(
        [
          'cases',
          'first run s (CPU)',
          'again s (CPU)',
          'one file changed s (CPU)',
          'memory MB, first',
          'again',
          'budget s, again',
          '',
        ],
        lines.map((line) => [
          String(line.size),
          ...[line.first, line.again, line.changed].map(seconds),
          ...[line.first, line.again].map(({ peakMb }) => peakMb.toFixed(0)),
          budgets[line.size] === undefined ? '' : `≤ ${budgets[line.size]}`,
          budgets[line.size] === undefined ? '' : isMissed(line) ? 'MISSED' : 'ok',
        ]),
      ),
    );
    return lines.some(isMissed) ? 1 : 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const seconds = ({ wallMs, cpuMs }: Cost): string =>
  `${(wallMs / 1000).toFixed(1)} (${(cpuMs / 1000).toFixed(1)})`;

function medianCost(costs: readonly Cost[]): Cost {
  return {
    wallMs: median(costs.map(({ wallMs }) => wallMs)),
    cpuMs: median(costs.map(({ cpuMs }) => cpuMs)),
    peakMb: median(costs.map(({ peakMb }) => peakMb)),
  };
}
