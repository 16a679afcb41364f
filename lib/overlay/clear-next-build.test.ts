import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { clearNextBuild } from '#lib/overlay/clear-next-build.node';

test('pages that were built are gone; compiled code and a running server stay', () => {
  const root = mkdtempSync(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  clearNextBuild(root);
  expect(existsSync(join(root, '.next'))).toBe(false);
  for (const name of ['server/app', 'static', 'cache', 'dev', 'types']) {
    mkdirSync(join(root, '.next', name), { recursive: true });
  }
  writeFileSync(join(root, '.next', 'server', 'app', 'en.html'), 'zzcanary');
  writeFileSync(join(root, '.next', 'build-manifest.json'), '{}');
  clearNextBuild(root);
  expect(readdirSync(join(root, '.next')).sort()).toEqual(['cache', 'dev', 'types']);
});
