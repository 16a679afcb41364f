// Writes the JSON Schemas that editors complete from into .cache/schemas, from content as it is, with
// faults or without. The extension of the workspace runs it; `npm run dev` and `npm run new` write them too.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeEditorSchemas } from '#lib/authoring/editor-schemas.node';
import { openContent } from '#lib/content-files.node';
import { loadPart } from '#lib/content-part.node';
import { namesIn } from '../authoring/names';

if (existsSync('content')) {
  writeEditorSchemas(resolve('.'), namesIn(loadPart(openContent('content')).base));
}
