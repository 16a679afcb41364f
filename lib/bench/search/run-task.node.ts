// The side of the bench that starts processes: one for every measurement, so that none warms another.
import { spawn } from 'node:child_process';

/** Runs `bench.ts search --task`; see child.node.ts. @throws Error when the process fails. */
export async function runTask<T>(task: string, baseFile: string): Promise<T> {
  const [, script = ''] = process.argv;
  const child = spawn(
    process.execPath,
    ['--expose-gc', ...process.execArgv, script, 'search', '--task', task, baseFile],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part;
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (code !== 0) throw new Error(`the measurement "${task}" ended with ${code}`);
  return JSON.parse(output) as T;
}
