// Builds the site a second time, as another machine would: another folder of content, another time zone
// and language, folders listed in another order. compare-folders then finds the same bytes.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './run.mjs';
import { secondBuild } from './test-builds.mjs';

const content = join('.cache', 'test', 'elsewhere', 'texts');

function copyContent(): void {
  const [from, to] = [join(root, 'content'), join(root, content)];
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  // Last first: some disks list files as they came.
  for (const name of readdirSync(from).sort().reverse()) {
    cpSync(join(from, name), join(to, name), { recursive: true });
  }
}

copyContent();
const shuffle = pathToFileURL(join(root, 'lib', 'cli', 'shuffle-folders.mjs')).href;
const { code, output } = await run(
  `npm run --silent build -- --ledger check --out ${secondBuild.dir}`,
  {
    env: {
      CASEBOOK_CONTENT: content,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${shuffle}`.trim(),
    },
  },
);
if (code !== 0) console.error(output);
else console.log(`${secondBuild.dir} built`);
process.exitCode = code;
