// Old, new and equal versions of Node.
import { expect, test } from 'vitest';
import { nodeProblem, ownNodeProblem } from './node-version.mjs';

test.for([
  ['20.9.0', '>=20.9'],
  ['20.10.1', '>=20.9'],
  ['22.0.0', '>=20.9'],
  ['20.0.0', '>=20'],
  ['20.19.2', '>=20.19.2'],
])('%s is enough for %s', ([version = '', engines = '']) => {
  expect(nodeProblem(version, engines)).toBeUndefined();
});

test.for([
  ['18.20.8', '>=20.9'],
  ['20.8.9', '>=20.9'],
  ['9.11.2', '>=20'],
  ['20.19.1', '>=20.19.2'],
])('%s is too old for %s', ([version = '', engines = '']) => {
  expect(nodeProblem(version, engines)).toBe(
    `Casebook needs Node ${engines.slice(2)} or newer; this is Node ${version}.`,
  );
});

test('a range of another form is a fault of the project', () => {
  expect(() => nodeProblem('20.9.0', '^20 || ^22')).toThrow('must look like');
  expect(ownNodeProblem()).toBeUndefined();
});
