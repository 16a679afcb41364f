// companies.yaml with one more entry at its end: comments and order stay as they are. It must not know
// which companies there are.
import { idYaml, quoteYaml } from './skeleton/yaml-comment';

export function addCompany(file: string, { id, name }: { id: string; name: string }): string {
  // The entries of some files are indented.
  const indent = /^( *)- /m.exec(file)?.[1] ?? '';
  const lines = [`- id: ${idYaml(id)}`, `  name: ${quoteYaml(name)}`, '  industry: not-stated'];
  const before = file === '' || file.endsWith('\n') ? file : `${file}\n`;
  return `${before}${lines.map((line) => `${indent}${line}\n`).join('')}`;
}
