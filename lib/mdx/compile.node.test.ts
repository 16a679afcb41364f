// The walls behind the guard: what would happen to code if the guard ever let it through.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { compileProse } from './compile.node';
import { refuseImports } from './refuse-imports';

test('prose compiles to code with tables, heading ids, citations and footnotes', async () => {
  const code = await compileProse(
    '\n\n## A {/* why */}\n\n| a |\n| - |\n| b |\n\nx <Cite at="a#S1" />[^1]\n\n[^1]: y\n',
    'f.mdx',
  );
  expect(code).toContain('"why"');
  expect(code).toContain('table');
  expect(code).toContain('a#S1');
  expect(code).toContain('"fn-1"');
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

const imports = {
  'a file of the machine': 'import x from "/etc/passwd"',
  'a file of the project': 'import x from "../../package.json"',
  'a file beside': 'import x from "./x.mdx"',
  'a built-in module': 'import { readFileSync } from "node:fs"',
  'a built-in module by its old name': 'import { readFileSync } from "fs"',
  'a package': 'import yaml from "yaml"',
  'React itself': 'import { useState } from "react"',
  'something whose name starts like React': 'import x from "react-dom/server"',
  'an address': 'import x from "https://evil.example/x.js"',
  'an address with code in it': 'import x from "data:text/javascript,globalThis.ran=1"',
  'a file by its address': 'import x from "file:///etc/passwd"',
  'a re-export': 'export * from "../../package.json"',
  'a name of the package itself': 'import x from "#lib/site"',
} as const;

for (const [what, line] of Object.entries(imports)) {
  test(`no import is compiled: ${what}`, async () => {
    await expect(compileProse(`\n${line}\n`, 'f.mdx')).rejects.toThrow('mdxjsEsm is refused');
  });

  test(`no import resolves: ${what}`, async () => {
    await expect(bundled(line)).rejects.toThrow('content may not import');
  });
}

for (const line of ['import("node:child_process")', 'require("node:fs")', 'require("./x.mdx")']) {
  test(`no import resolves while code runs: ${line}`, async () => {
    await expect(compileProse(`\n{${line}}\n`, 'f.mdx')).rejects.toThrow('is refused');
    await expect(bundled(line)).rejects.toThrow('content may not import');
  });
}

/** The bundler with the last wall alone. */
function bundled(contents: string) {
  const entry = { contents, resolveDir: process.cwd(), sourcefile: 'f.mdx' };
  const options = { bundle: true, write: false, logLevel: 'silent', format: 'iife' } as const;
  return build({ ...options, stdin: entry, platform: 'browser', plugins: [refuseImports] });
}

for (const body of [
  '{globalThis.ran = 1}',
  'x {globalThis.ran = 1} y',
  '{/* a */ globalThis.ran = 1 /* b */}',
  '{import(["node", "fs"].join(":"))}',
  '<Cite at={globalThis.ran = 1} />',
  '<Cite {...(globalThis.ran = 1)} />',
  '<Cite at="a#S1" dangerouslySetInnerHTML="x" />',
  '<Cite at="a#S1" children="x" onClick="ran()" />',
  '<FootnoteBack to="javascript:ran()" number="1" use="1" />',
  '<Cite.x at="a#S1" />',
  '<constructor at="a#S1" />',
  '<></>',
  '<script>ran()</script>',
  '<iframe src="https://evil.example" />',
  '<b>x</b>',
  '![x](https://evil.example/x.png)',
  '> quoted',
  '[x](javascript:ran())',
  '[x](java&Tab;script:ran())',
  '[x](//evil.example)',
  '[x](/\\evil.example)',
  '[x][y]\n\n[y]: data:text/html,x',
  'mail hana@a.example',
]) {
  test(`never compiled: ${body}`, async () => {
    await expect(compileProse(`\n${body}\n`, 'f.mdx')).rejects.toThrow('is refused');
    expect(Object.hasOwn(globalThis, 'ran')).toBe(false);
  });
}

for (const fence of [
  '---',
  '---js',
  '---javascript',
  '---JS',
  '--- js',
  '---coffee',
  '\uFEFF---js',
]) {
  test(`${JSON.stringify(fence)} as front matter never reaches the bundler`, async () => {
    const body = `${fence}\nmodule.exports = { title: (globalThis.ran = 1) }\n---\n\nx\n`;
    await expect(compileProse(body, 'f.mdx')).rejects.toThrow('does not begin with a fence');
    expect(Object.hasOwn(globalThis, 'ran')).toBe(false);
  });
}

test('what a refusal says holds nothing that was read from the disk', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const file = join(dir, 'secret.js');
  writeFileSync(file, 'zz-canary-of-the-disk = not a script');
  for (const line of [`import x from ${JSON.stringify(file)}`, `export * from "file://${file}"`]) {
    for (const attempt of [() => compileProse(`\n${line}\n`, 'f.mdx'), () => bundled(line)]) {
      const error = await attempt().catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(Error);
      expect(`${error}${JSON.stringify(error)}`).not.toContain('zz-canary');
    }
  }
});
