import { expect, test } from 'vitest';
import { findMachinePaths, tellingFolders } from './machine-paths';

test('a folder of a single name tells nothing of the machine', () => {
  const folders = ['/app', '/root', '/', '/home/hana', 'C:\\Users\\hana'];
  expect(tellingFolders(folders)).toEqual(['/home/hana', 'C:\\Users\\hana']);
});

test('a folder of the machine is found wherever it stands', () => {
  const source = { file: 'out/a.json', text: '{\n "x": "/home/hana/casebook/lib"}' };
  expect(findMachinePaths(source, ['/srv/build', '/home/hana'])).toMatchObject([
    { code: 'OUT-PATH', file: 'out/a.json', line: 2, column: 8, got: '"/home/hana"' },
  ]);
  expect(findMachinePaths(source, ['/srv/build'])).toEqual([]);
});

test('a folder is found as JSON and addresses write it', () => {
  const folder = 'C:\\Users\\Hana R';
  for (const text of [JSON.stringify({ folder }), 'file:///C:/Users/Hana%20R/x', `at ${folder}`]) {
    expect(findMachinePaths({ file: 'out/a.js', text }, [folder]), text).toHaveLength(1);
  }
});
