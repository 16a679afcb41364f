// Ports that are busy, free again, or none at all.
import { expect, onTestFinished, test } from 'vitest';
import { listen } from './listen.mjs';

/** Answers each request with `word`. */
async function answering(word: string, port: number) {
  const site = await listen((_, response) => response.end(word), port);
  onTestFinished(site.close);
  return site;
}

async function read(url: string): Promise<string> {
  return (await fetch(url)).text();
}

test('a busy port leaves the next free one', async () => {
  const first = await answering('first', 0);
  const second = await answering('second', first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect(await read(`http://127.0.0.1:${first.port}/`)).toBe('first');
  expect(await read(`http://127.0.0.1:${second.port}/`)).toBe('second');
  expect(await read(`http://localhost:${second.port}/`)).toBe('second');
});

test('a closed port is free again', async () => {
  const first = await answering('first', 0);
  first.close();
  const second = await answering('second', first.port);
  expect(second.port).toBe(first.port);
});

test('a port beyond the last is a fault, not a search', async () => {
  await expect(listen(() => {}, 65536)).rejects.toThrow('No free port');
});
