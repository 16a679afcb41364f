// The extension of the workspace in an editor that is only pretended: it starts, answers and shows what
// the checker says of the project.
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openContent } from '../content-files.node';
import { loadPart } from '../content-part.node';
import { projectRoot } from '../testing/project-files.node';
import { writeEditorSchemas } from './editor-schemas.node';
import { namesIn } from './names';

interface Provider {
  provideCompletionItems(document: unknown, place: unknown): Promise<{ label: unknown }[]>;
  provideHover(document: unknown, place: unknown): Promise<{ contents: { value: string } }>;
}

const made = { providers: [] as Provider[], shown: new Map<string, unknown[]>(), runs: 0 };
const plain = (...keys: string[]) =>
  class {
    constructor(...values: unknown[]) {
      Object.assign(this, Object.fromEntries(keys.map((key, i) => [key, values[i]])));
    }
  };
const disposable = { dispose: () => {} };
const register = (_files: unknown, provider: Provider) => {
  made.providers.push(provider);
  return disposable;
};

const editor = {
  workspace: {
    workspaceFolders: [{ uri: { fsPath: projectRoot } }],
    asRelativePath: ({ fsPath }: { fsPath: string }) => fsPath.slice(projectRoot.length + 1),
    onDidSaveTextDocument: () => disposable,
  },
  window: {
    createOutputChannel: () => ({ ...disposable, append: () => {}, appendLine: () => {} }),
  },
  languages: {
    createDiagnosticCollection: () => ({
      ...disposable,
      clear: () => {
        made.shown.clear();
        made.runs++;
      },
      set: ({ fsPath }: { fsPath: string }, list: unknown[]) => made.shown.set(fsPath, list),
    }),
    registerCompletionItemProvider: register,
    registerHoverProvider: register,
  },
  Uri: { file: (fsPath: string) => ({ fsPath }) },
  DiagnosticSeverity: { Error: 0, Warning: 1 },
  Range: plain('line', 'from', 'lastLine', 'to'),
  Diagnostic: plain('range', 'message', 'severity'),
  CompletionItem: plain('label', 'kind'),
  MarkdownString: plain('value'),
  SnippetString: plain('value'),
  Hover: plain('contents', 'range'),
};

type Load = (request: string, ...rest: unknown[]) => unknown;
const loader = Module as unknown as { _load: Load };
const load = loader._load;
loader._load = (request, ...rest) => (request === 'vscode' ? editor : load(request, ...rest));
afterAll(() => {
  loader._load = load;
});

const folder = join(projectRoot, '.vscode', 'extensions', 'casebook');
const { activate } = createRequire(join(folder, 'x.js'))('./extension.js') as {
  activate(context: { subscriptions: unknown[] }): void;
};

test('completes, tells and starts the checker', { timeout: 120_000 }, async () => {
  const { base } = loadPart(openContent(join(projectRoot, 'content')));
  expect(writeEditorSchemas(projectRoot, namesIn(base))).toBe(true);
  activate({ subscriptions: [] });
  const [completion, hover] = made.providers;
  const document = {
    uri: { fsPath: join(projectRoot, 'content', 'cases', 'a-2020.mdx') },
    getText: () => '---\ncompany: \n---\n',
  };
  const items = await completion?.provideCompletionItems(document, { line: 1, character: 9 });
  expect(items).toContainEqual(
    expect.objectContaining({
      label: { label: 'hatena', description: 'Hatena / はてな' },
      insertText: expect.objectContaining({ value: 'hatena' }),
      range: expect.objectContaining({ line: 1, from: 9, to: 9 }),
    }),
  );
  const told = await hover?.provideHover(document, { line: 1, character: 2 });
  expect(told?.contents.value).toContain('Company / 企業');
  await vi.waitFor(() => expect(made.runs).toBe(1), { timeout: 100_000, interval: 200 });
  expect([...made.shown.keys()]).toEqual([]);
});
