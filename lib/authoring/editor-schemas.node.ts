// Keeps the JSON Schemas for editors in `.cache/schemas`, where checked-in settings look for them. They
// are made, never committed. It must not know what is in them.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseFileSchema, translationFileSchema } from './case-file-schema';
import { listFileSchemas } from './list-file-schemas';
import type { ContentNames } from './names';
import type { SchemaPart } from './schema-words';

/** By name of the file, without ending. */
export function editorSchemas(names: ContentNames): Readonly<Record<string, SchemaPart>> {
  return {
    case: caseFileSchema(names),
    translation: translationFileSchema(names),
    ...listFileSchemas(names),
  };
}

/**
 * Writes those that changed, each as a whole. An editor without them is no reason for a check or a
 * build to fail, so a disk that refuses is left alone.
 * @param root folder that holds `.cache`
 * @returns whether they are there now
 */
export function writeEditorSchemas(root: string, names: ContentNames): boolean {
  const folder = join(root, '.cache', 'schemas');
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, schema] of Object.entries(editorSchemas(names))) {
      const path = join(folder, `${name}.json`);
      const text = `${JSON.stringify(schema)}\n`;
      if (textOf(path) === text) continue;
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, text);
      renameSync(draft, path);
    }
    return true;
  } catch {
    return false;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
