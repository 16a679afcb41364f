// The ledger on the disk: read for a build, extended, and compared with the last commit. It must not
// know which addresses the site has.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderNames, type Origin } from '../origin';
import type { Problem } from '../problems';
import { decodeText } from '../text/encoding';
import { problemAt } from '../text/source-text';
import { ledgerMebibytes, readLedger } from '../url/ledger';
import type { Ledger } from './check-ledger';

const name = 'published-urls.txt';
/** @param content the content folder or an overlay, whose ledger was found to be sound; or there is none yet */
export function openLedger(content: string, origin: Origin = 'public'): Ledger {
  const file = `${folderNames[origin]}/${name}`;
  const path = join(content, name);
  const empty = { file, text: '' };
  const source = existsSync(path)
    ? decodeText(file, readFileSync(path), ledgerMebibytes).source
    : undefined;
  return { source: source ?? empty, lines: readLedger(source).lines };
}

export function extendLedger(content: string, addresses: readonly string[]): void {
  if (addresses.length === 0) return;
  const path = join(content, name);
  const isOpen = existsSync(path) && !readFileSync(path, 'utf8').endsWith('\n');
  appendFileSync(path, `${isOpen ? '\n' : ''}${addresses.join('\n')}\n`);
}

/** More of one file would fill the log. */
const maxLost = 20;

/** Lines of the last commit that are no longer there; none where there is no Git or no commit. */
export function lostLines(content: string, { source, lines }: Ledger): Problem[] {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:./${name}`], {
    cwd: content,
    encoding: 'utf8',
    maxBuffer: ledgerMebibytes * 2 ** 20,
  });
  if (status !== 0) return [];
  const offsets = new Map(lines.map(({ address, offset }) => [address, offset]));
  const problems: Problem[] = [];
  let behind = 0;
  let lost = 0;
  for (const address of stdout.split(/\r?\n/).filter(Boolean)) {
    const offset = offsets.get(address);
    if (offset !== undefined) {
      behind = offset + address.length + 1;
      continue;
    }
    lost += 1;
    if (lost > maxLost) continue;
    problems.push(
      problemAt(source, behind, {
        code: 'OUT-LOST',
        field: 'line',
        expected: 'every line of the last commit',
        got: `no line "${address}"`,
        hint: `Write it here again: ${address}`,
      }),
    );
  }
  if (lost > maxLost) {
    problems.push(
      problemAt(source, behind, {
        code: 'OUT-LOST',
        field: 'file',
        expected: 'every line of the last commit',
        got: `${lost} lines fewer`,
        hint: `Run "git checkout HEAD -- ${source.file}"; the next build adds what is new.`,
      }),
    );
  }
  return problems;
}
