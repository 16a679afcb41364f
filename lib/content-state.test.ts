import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentState } from '#lib/content-state.node';
import { talk } from './testing/failing/sample';
import { withTinyBase } from './testing/tiny-base.node';

test('a changed, added, renamed or removed file changes it; a touched one and the ledger do not', () => {
  withTinyBase({}, (dir) => {
    const first = contentState(dir);
    utimesSync(join(dir, talk), 0, 0);
    writeFileSync(join(dir, 'published-urls.txt'), '/en/about/\n');
    expect(contentState(dir)).toBe(first);
    const states = new Set([first]);
    writeFileSync(join(dir, talk), 'x');
    states.add(contentState(dir));
    writeFileSync(join(dir, 'moved.yaml'), 'x');
    states.add(contentState(dir));
    renameSync(join(dir, talk), join(dir, 'sources', 'other.yaml'));
    states.add(contentState(dir));
    rmSync(join(dir, 'pages'), { recursive: true });
    states.add(contentState(dir));
    expect(states.size).toBe(5);
  });
});
