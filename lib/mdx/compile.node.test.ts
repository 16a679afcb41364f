// The second wall: what would happen to code if the guard ever let it through.
import { expect, test } from 'vitest';
import { compileProse } from './compile.node';

test('prose compiles to code with tables, heading ids and citations', async () => {
  const code = await compileProse(
    '\n\n## A {/* why */}\n\n| a |\n| - |\n| b |\n\nx <Cite at="a#S1" />\n',
    'f.mdx',
  );
  expect(code).toContain('"why"');
  expect(code).toContain('table');
  expect(code).toContain('a#S1');
  expect(code).not.toContain('/* why */');
});

test('the body is compiled, not a file of that name on the disk', async () => {
  const code = await compileProse('\n## A {/* elsewhere */}\n', 'content/pages/about.mdx', 'en');
  expect(code).toContain('"elsewhere"');
  expect(code).not.toContain('"what-a-case-is"');
  expect(code).not.toContain('summary');
});

test('the same text gives the same code', async () => {
  const body = '## 同じ {/* same */}\n\n文。\n';
  expect(await compileProse(body, 'a.mdx')).toBe(await compileProse(body, 'a.mdx'));
});

for (const [what, body] of Object.entries({
  'a file of the machine': 'import x from "/etc/passwd"\n\n{x}',
  'a file of the project': 'import x from "../../package.json"\n\n{x.name}',
  'a file beside': 'import x from "./x.mdx"\n',
  'a built-in module': 'import { readFileSync } from "node:fs"\n',
  'a package': 'import yaml from "yaml"\n',
  'React itself': 'import { useState } from "react"\n',
  'something whose name starts like React': 'import x from "react-dom/server"\n',
  'a re-export': 'export * from "../../package.json"\n',
  'a dynamic import': '{import("node:child_process")}\n',
  'a require': '{require("node:fs")}\n',
})) {
  test(`no import resolves: ${what}`, async () => {
    await expect(compileProse(body, 'f.mdx')).rejects.toThrow('content may not import');
  });
}

for (const fence of ['---js', '---javascript', '---JS', '--- js', '---coffee']) {
  test(`${fence} as front matter never runs`, async () => {
    const body = `${fence}\nmodule.exports = { title: (globalThis.ran = 1) }\n---\n\nx\n`;
    await expect(compileProse(body, 'f.mdx')).rejects.toThrow();
    expect(Object.hasOwn(globalThis, 'ran')).toBe(false);
  });
}
