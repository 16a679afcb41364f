import { expect, test } from 'vitest';
import { addNoindex } from './noindex';

const page = (head: string) => ({ file: 'out/a.html', text: `<html><head>${head}</head></html>` });

test('search engines are told to leave the page alone, right behind its charset', () => {
  expect(addNoindex(page('<meta charSet="utf-8"/><title>t</title>'))).toBe(
    '<html><head><meta charSet="utf-8"/><meta name="robots" content="noindex, nofollow"/><title>t</title></head></html>',
  );
});

test('a page without charset stays as it is: its policy reports it', () => {
  expect(addNoindex(page('<title>t</title>'))).toBe(page('<title>t</title>').text);
});
