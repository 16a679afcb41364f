// Completion and hover in the front matter of MDX files, by the YAML language server over JSON Schemas.
// It must not know the editor.
'use strict';

const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * The front matter alone, each line where it stands in the file: positions need no counting, whatever
 * language the prose is in. A block that is not closed yet ends at the first heading of prose.
 * @param {string} text a whole file
 * @returns {{ yaml: string, first: number, end: number } | undefined} lines from `first` to before `end`
 */
function frontMatter(text) {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines[0] !== '---') return undefined;
  const rest = lines.slice(1);
  const closing = rest.findIndex((line) => /^---\s*$/.test(line));
  const prose = rest.findIndex((line) => /^#{1,6} .*\{\/\*/.test(line));
  const length = closing >= 0 ? closing : prose >= 0 ? prose : rest.length;
  const kept = rest.slice(0, length);
  return { yaml: `\n${kept.join('\n')}\n`, first: 1, end: length + 1 };
}

/** @param {string} path with forward slashes */
function schemaNameOf(path) {
  if (!/\/(cases|pages)\/[^/]+\.mdx$/.test(path)) return undefined;
  return /\/pages\/|\.[a-z]{2}\.mdx$/.test(path) ? 'translation' : 'case';
}

/**
 * @param {string} root folder of the project, with its node_modules
 * @param {(name: string) => object | undefined} [schemaNamed] by default as kept in `.cache/schemas`
 */
function frontMatterService(root, schemaNamed = keptSchema(root)) {
  const fromProject = createRequire(join(root, 'package.json'));
  const { getLanguageService } = fromProject('yaml-language-server');
  const fromServer = createRequire(fromProject.resolve('yaml-language-server'));
  const { TextDocument } = fromServer('vscode-languageserver-textdocument');
  const documentationFormat = ['markdown', 'plaintext'];
  const service = getLanguageService({
    schemaRequestService: () => Promise.reject(new Error('nothing is fetched')),
    workspaceContext: { resolveRelativePath: (path) => path },
    clientCapabilities: {
      textDocument: {
        completion: { completionItem: { documentationFormat, snippetSupport: true } },
      },
    },
  });

  /** Schemas are read again when they change: a new term needs no new start. */
  let known = '';
  const configure = () => {
    const schemas = ['case', 'translation'].flatMap((name) => {
      const schema = schemaNamed(name);
      return schema
        ? [{ uri: `casebook:/${name}.json`, fileMatch: [`*.${name}.yaml`], schema }]
        : [];
    });
    const now = JSON.stringify(schemas);
    if (now === known) return;
    known = now;
    service.configure({
      completion: true,
      hover: true,
      validate: false,
      hoverSchemaSource: false,
      schemas,
    });
  };

  let version = 0;
  const documentAt = (path, text, position, asWritten = (yaml) => yaml) => {
    const name = schemaNameOf(path);
    const front = name && frontMatter(text);
    if (!front || position.line < front.first || position.line >= front.end) return undefined;
    configure();
    version += 1;
    const yaml = asWritten(front.yaml, position);
    return TextDocument.create(`file:///front-matter.${name}.yaml`, 'yaml', version, yaml);
  };

  return {
    /** Items of the language server; `detail` has the label of a term. */
    async complete(path, text, position) {
      const document = documentAt(path, text, position, closedUp);
      if (!document) return [];
      const { items } = await service.doComplete(document, position, false);
      const [line = ''] = document.getText().split('\n').slice(position.line);
      const before = line.slice(0, position.character);
      return items
        .filter((item) => isFitting(item, before))
        .map((item) => ({ ...item, detail: labelOf(item) ?? item.detail }));
    },
    async hover(path, text, position) {
      const document = documentAt(path, text, position);
      if (!document) return undefined;
      const found = await service.doHover(document, position);
      if (!found) return undefined;
      const { start, end } = found.range;
      const word = document.getText({ start, end }).replace(/^["']|["']$/g, '');
      const value = withoutOthers(found.contents.value, word);
      return value ? { range: found.range, value } : undefined;
    },
  };
}

/** The server finds no place between a space and the bracket behind it: `{ is: | }`. */
function closedUp(yaml, { line, character }) {
  const lines = yaml.split('\n');
  const text = lines[line] ?? '';
  lines[line] = text.slice(0, character) + text.slice(character).replace(/^\s+(?=[\]}])/, '');
  return lines.join('\n');
}

/** The server offers a list where an entry belongs, and an entry where a list or a field belongs. */
function isFitting({ label, insertText = '' }, before) {
  if (/^object\(|array item/.test(label) || insertText.startsWith('[\n')) return false;
  const isEntry = /^\w+: .*\n/.test(insertText);
  const isList = /^\n\s*- /.test(insertText);
  if (/:\s*$/.test(before)) return !isEntry;
  return isEntry ? /^\s*-\s*$/.test(before) : !isList;
}

/** The first line of the documentation of a term is its label. */
function labelOf({ documentation }) {
  const text = typeof documentation === 'string' ? documentation : documentation?.value;
  const label = /^\*\*(.+?)\*\*(?:\n|$)/.exec(text ?? '')?.[1];
  return label?.replace(/\\(.)/g, '$1');
}

/** How many values a hover lists. */
const fewValues = 12;

/** Of a long list of values, the one that stands there: the others are what completion is for. */
function withoutOthers(markdown, word) {
  const text = markdown.replace(/^(#### )(.+) \|\| \2$/m, '$1$2');
  const start = text.search(/^Allowed Values:$/m);
  if (start < 0) return text.trim();
  const list = text.slice(start);
  const items = list.split(/^(?=\* `)/m).slice(1);
  const own = items.find((item) => item.startsWith(`* \`${word}\``));
  if (own) return `${text.slice(0, start)}${own.replace(/^\* `[^`]*`:? ?/, '')}`.trim();
  const shown = items.length > fewValues ? '' : items.map(firstLine).join('\n');
  return `${text.slice(0, start)}${shown}`.trim();
}

const firstLine = (text) => text.trim().split('\n', 1)[0];

function keptSchema(root) {
  return (name) => {
    try {
      return JSON.parse(readFileSync(join(root, '.cache', 'schemas', `${name}.json`), 'utf8'));
    } catch {
      return undefined;
    }
  };
}

module.exports = { frontMatter, frontMatterService };
