// The content of an older state of the project, out of Git into a folder of its own. It must not know
// what content is.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';

/** Where Git cannot give what was asked for: a sentence for whoever asked. */
export class RevisionError extends Error {}

/** What a change is mostly made against, the best first. */
const defaults = ['origin/main', 'main', 'HEAD'];

export interface Revision {
  /** As people name it: `main`, or what was asked for. */
  readonly name: string;
  /** 40 hexadecimal digits. */
  readonly commit: string;
}

/**
 * @param asked a revision as Git writes it; without one, where this state left the main line
 * @throws RevisionError outside of a repository, or when there is no such revision
 */
export function findRevision(dir: string, asked?: string): Revision {
  const inside = git(dir, ['rev-parse', '--is-inside-work-tree']);
  if (inside.status !== 0) {
    const [why = ''] = inside.stderr.toString().split('\n');
    throw new RevisionError(
      `"${dir}" is in no Git repository that can be read (${why}): name an older copy of the content with --base-content DIR`,
    );
  }
  for (const name of asked === undefined ? defaults : [asked]) {
    const commit = commitOf(dir, name);
    if (!commit) continue;
    // What others did on the main line since then is no part of this change.
    const fork = asked === undefined && firstLine(git(dir, ['merge-base', commit, 'HEAD']));
    return { name, commit: fork || commit };
  }
  throw new RevisionError(
    asked === undefined
      ? 'there is no commit yet to compare with'
      : `there is no revision "${asked}"`,
  );
}

/** @returns what `use` returns; the folder it gets is gone afterwards */
export function withContentAt<T>(dir: string, { commit }: Revision, use: (dir: string) => T): T {
  const target = mkdtempSync(join(tmpdir(), 'casebook-base-'));
  try {
    const files = filesAt(dir, commit);
    const contents = blobs(
      dir,
      files.map(({ hash }) => hash),
    );
    for (const [i, { path }] of files.entries()) {
      const file = resolve(target, path);
      if (!file.startsWith(target + sep)) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, contents[i] ?? '');
    }
    return use(target);
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

/** Plain files alone: a link could lead anywhere. */
function filesAt(dir: string, commit: string): { path: string; hash: string }[] {
  const { status, stdout, stderr } = git(dir, ['ls-tree', '-r', '-z', commit, '.']);
  if (status !== 0) throw new RevisionError(stderr.toString().trim());
  return stdout
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, hash, path] = /^100(?:644|755) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
      return hash && path ? [{ path, hash }] : [];
    });
}

/** All at once, as a process a file would take seconds. */
function blobs(dir: string, hashes: readonly string[]): Buffer[] {
  const { stdout } = git(dir, ['cat-file', '--batch'], `${hashes.join('\n')}\n`);
  let at = 0;
  return hashes.map((hash) => {
    const end = stdout.indexOf('\n', at);
    const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(stdout.subarray(at, end).toString())?.[1]);
    if (!Number.isInteger(size)) throw new RevisionError(`Git has no object ${hash}`);
    at = end + 1 + size + 1;
    return stdout.subarray(end + 1, end + 1 + size);
  });
}

function commitOf(dir: string, name: string): string {
  return firstLine(
    git(dir, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]),
  );
}

const firstLine = ({ status, stdout }: { status: number | null; stdout: Buffer }): string =>
  status === 0 ? (stdout.toString().split('\n')[0] ?? '').trim() : '';

function git(dir: string, args: readonly string[], input = '') {
  const { error, ...done } = spawnSync('git', args, { cwd: dir, input, maxBuffer: 256 * 2 ** 20 });
  if (error) throw new RevisionError(`Git does not run: ${error.message}`);
  return done;
}
