import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { projectRoot } from '../testing/project-files.node';
import { plainMarkdown } from './plain-markdown';

test('citations and ids of headings go, with the space before them', () => {
  expect(
    plainMarkdown(
      '\n\n## Why {/* why */}\n\nToo few people. <Cite at="a#S9, b#p1" />\nAnd **more** <Cite at="a#S1" />, too.\n',
    ),
  ).toBe('## Why\n\nToo few people.\nAnd **more**, too.');
});

test('what only looks like a citation stays as its author wrote it', () => {
  const code = '```mdx\n<Cite at="a#S1" /> {/* id */}\n```\n\n`<Cite at="x" />` \\{x\\}';
  expect(plainMarkdown(`${code} <Cite at="a#S1" />\n`)).toBe(code);
});

test('tables, links and lists stay', () => {
  const body = '| a | b |\n| --- | --- |\n| 1 | [x](#why) |\n\n- one\n- two';
  expect(plainMarkdown(body)).toBe(body);
});

test('of all real prose nothing is left that is not Markdown, and every heading', () => {
  const { book } = loadCasebook(`${projectRoot}content`);
  for (const { words } of book?.cases ?? []) {
    for (const { body, headings } of Object.values(words)) {
      const text = plainMarkdown(body);
      expect(text).not.toMatch(/<Cite|\{\/\*/);
      const lines = text.split('\n').filter((line) => /^#{2,6} /.test(line));
      expect(lines).toHaveLength(headings.length);
      expect(text.length).toBeGreaterThan(body.length / 3);
    }
  }
});
