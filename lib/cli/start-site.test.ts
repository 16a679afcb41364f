// Options and variables of `npm start`.
import { expect, test } from 'vitest';
import { readStartOptions } from './start-site.mjs';

test('without anything said the site is built and served at port 3000', () => {
  expect(readStartOptions([], {})).toEqual({ port: 3000, build: true, base: '', out: 'out' });
});

test('an internal edition is served from its own folder', () => {
  expect(readStartOptions([], { CASEBOOK_OVERLAY: '/our' }).out).toBe('out-internal');
  expect(readStartOptions([], { CASEBOOK_OVERLAY: '' }).out).toBe('out');
});

test('the option comes before the variable', () => {
  expect(readStartOptions(['--port', '4000'], { PORT: '5000' }).port).toBe(4000);
  expect(readStartOptions(['--no-build'], { PORT: '5000' })).toMatchObject({
    port: 5000,
    build: false,
  });
});

test('the base path is read as the site reads it', () => {
  for (const text of ['/kb', 'kb', '/kb/']) {
    expect(readStartOptions([], { CASEBOOK_BASE_PATH: text }).base).toBe('/kb');
  }
});

test('what cannot be a port is refused, and so is an unknown option', () => {
  for (const port of ['http', '-1', '65536', '3000x', '1e3']) {
    expect(() => readStartOptions([`--port=${port}`], {}), port).toThrow('The port must be');
  }
  expect(() => readStartOptions(['--prot', '1'], {})).toThrow('--prot');
});
