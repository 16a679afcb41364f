// A content folder grown to any size: the real files, and copies of the real cases and their sources under
// new ids. It must not know what is measured with it.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';

/**
 * @param from a valid content folder
 * @param to a folder that is not there yet
 * @param size how many cases it shall hold; never fewer than there are
 */
export function growContent(from: string, to: string, size: number): void {
  cpSync(from, to, { recursive: true });
  const cases = readdirSync(join(from, 'cases'));
  const ids = cases.filter((name) => /^[^.]+\.mdx$/.test(name)).map((name) => name.slice(0, -4));
  const sources = readdirSync(join(from, 'sources')).map((name) => name.slice(0, -'.yaml'.length));
  for (let i = ids.length; i < size; i++) {
    const suffix = `copy-${Math.floor(i / ids.length)}`;
    const id = ids[i % ids.length] ?? '';
    const used = new Set<string>();
    for (const name of cases.filter((file) => file.startsWith(`${id}.`))) {
      const text = readFileSync(join(from, 'cases', name), 'utf8')
        .replace(/^aliases:.*\n/m, '')
        .replace(/^title:.*$/m, `title: ${id} ${suffix}`);
      const renamed = text.replace(/(?<![\w-])[a-z0-9][a-z0-9-]*(?=[#" ,}\n])/g, (word) => {
        if (!sources.includes(word)) return word;
        used.add(word);
        return `${word}-${suffix}`;
      });
      writeFileSync(
        join(to, 'cases', name.replace(id, id.replace(/(?=-\d{4}$)/, `-${suffix}`))),
        renamed,
      );
    }
    for (const source of used) {
      const doc: Document = parseDocument(
        readFileSync(join(from, 'sources', `${source}.yaml`), 'utf8'),
      );
      doc.set('id', `${source}-${suffix}`);
      writeFileSync(join(to, 'sources', `${source}-${suffix}.yaml`), String(doc));
    }
  }
}
