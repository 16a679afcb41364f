// VS Code for authors of cases: completion and hover in the front matter of MDX files, the problems of
// the checker on save, and fresh schemas when a term, source or company was added.
'use strict';

const { spawn } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');
const { problemsIn } = require('./check-report');
const { frontMatterService } = require('./front-matter');

const files = { scheme: 'file', pattern: '**/content/{cases,pages}/*.mdx' };

function activate(context) {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  if (!root) return;
  const log = vscode.window.createOutputChannel('Casebook');
  const collection = vscode.languages.createDiagnosticCollection('casebook');
  context.subscriptions.push(log, collection);
  const run = runner(root, log);
  const schemas = () => run('lib/cli/editor-schemas.ts', []);
  const check = async () =>
    show(collection, root, await run('lib/cli/check.ts', ['--format', 'json']));

  let service;
  try {
    service = frontMatterService(root);
  } catch (error) {
    log.appendLine(`Run npm install, then reload the window: ${error.message}`);
  }
  if (service) context.subscriptions.push(...providers(service));
  context.subscriptions.push(
    vscode.workspace.onDidSaveTextDocument(async ({ uri }) => {
      const path = uri.fsPath.replaceAll('\\', '/');
      if (!path.startsWith(`${root.replaceAll('\\', '/')}/content/`)) return;
      await schemas();
      await check();
    }),
  );
  void schemas().then(check);
}

function providers(service) {
  const asked = (document, position) => [
    `/${vscode.workspace.asRelativePath(document.uri)}`,
    document.getText(),
    { line: position.line, character: position.character },
  ];
  const completion = {
    async provideCompletionItems(document, position) {
      const items = await service.complete(...asked(document, position));
      return items.map(asItem);
    },
  };
  const hover = {
    async provideHover(document, position) {
      const found = await service.hover(...asked(document, position));
      return (
        found && new vscode.Hover(new vscode.MarkdownString(found.value), asRange(found.range))
      );
    },
  };
  return [
    vscode.languages.registerCompletionItemProvider(files, completion, ' ', '"', '[', '-'),
    vscode.languages.registerHoverProvider(files, hover),
  ];
}

function asItem({
  label,
  kind,
  detail,
  documentation,
  insertText,
  textEdit,
  filterText,
  sortText,
}) {
  const item = new vscode.CompletionItem(
    detail ? { label, description: detail } : label,
    // The protocol counts kinds from 1, the editor from 0.
    kind === undefined ? undefined : kind - 1,
  );
  const text = typeof documentation === 'string' ? documentation : documentation?.value;
  if (text) item.documentation = new vscode.MarkdownString(text);
  item.insertText = new vscode.SnippetString(textEdit?.newText ?? insertText ?? label);
  if (textEdit?.range) item.range = asRange(textEdit.range);
  item.filterText = filterText ?? `${label} ${detail ?? ''}`;
  item.sortText = sortText;
  return item;
}

const asRange = ({ start, end }) =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/** One program of the project at a time; one that is asked for meanwhile runs afterwards. */
function runner(root, log) {
  let last = Promise.resolve('');
  const start = (script, args) =>
    new Promise((resolve) => {
      const command = [join('lib', 'cli', 'bundled.mjs'), script, ...args];
      const child = spawn('node', command, { cwd: root, windowsHide: true });
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
      });
      child.stderr.on('data', (chunk) => log.append(String(chunk)));
      child.on('error', (error) => {
        log.appendLine(`${script}: ${error.message}`);
        resolve('');
      });
      child.on('close', () => resolve(output));
    });
  return (script, args) => {
    last = last.then(() => start(script, args));
    return last;
  };
}

function show(collection, root, output) {
  const lines = new Map();
  const lineOf = (file, line) => {
    if (!lines.has(file)) lines.set(file, textOf(join(root, file)).split(/\r\n|\r|\n/));
    return lines.get(file)[line];
  };
  const problems = problemsIn(output, lineOf);
  if (!problems) return;
  const byFile = new Map();
  for (const problem of problems) {
    const place = new vscode.Range(problem.line, problem.from, problem.line, problem.to);
    const severity = problem.isWarning
      ? vscode.DiagnosticSeverity.Warning
      : vscode.DiagnosticSeverity.Error;
    const diagnostic = new vscode.Diagnostic(place, problem.message, severity);
    diagnostic.source = 'casebook';
    diagnostic.code = problem.code;
    byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), diagnostic]);
  }
  collection.clear();
  for (const [file, list] of byFile) collection.set(vscode.Uri.file(join(root, file)), list);
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

module.exports = { activate };
