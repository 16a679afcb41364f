// Writes the content security policy of a page into the page: the scripts it may run, by hash, and
// nothing from elsewhere. It must not know which pages there are, and it never allows a script that
// scripts.ts does not know.
import type { Problem } from '../problems';
import { problemAt, type SourceText } from '../text/source-text';
import { attribute, parseHtml, textOf } from './html';
import { type ScriptRules, scriptKind } from './scripts';

/** What holds for every page, whatever scripts it has: hosts send it once more as a header. */
export const commonDirectives: readonly string[] = [
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** @param hashes base64 SHA-256 of each inline script the page may run */
export function policy(hashes: readonly string[], interactive: boolean): string {
  const scripts = [
    ...(interactive ? ["'self'"] : []),
    ...[...new Set(hashes)].map((hash) => `'sha256-${hash}'`),
  ];
  return [
    "default-src 'none'",
    `script-src ${scripts.length > 0 ? scripts.join(' ') : "'none'"}`,
    ...(interactive ? ["worker-src 'self'"] : []),
    ...commonDirectives,
  ].join('; ');
}

export interface PolicyOptions extends ScriptRules {
  readonly interactive: boolean;
  /** Base64 SHA-256 of a text in UTF-8. */
  readonly sha256: (text: string) => string;
}

/** The page with its policy right behind the charset, before anything could load or run. */
export function addPolicy(
  source: SourceText,
  options: PolicyOptions,
): { html: string; problems: Problem[] } {
  const { elements } = parseHtml(source);
  const charset = elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined,
  );
  const end = charset?.sourceCodeLocation?.endOffset;
  if (end === undefined) {
    const finding = { field: 'head', expected: '<meta charset="utf-8">', got: 'none' };
    const hint = 'The policy stands right behind it.';
    return {
      html: source.text,
      problems: [problemAt(source, 0, { code: 'OUT-POLICY', ...finding, hint })],
    };
  }
  const hashes = elements
    .filter(({ tagName }) => tagName === 'script')
    .filter((script) => attribute(script, 'src') === undefined)
    .filter((script) => ['own', 'next'].includes(scriptKind(script, options)))
    .map((script) => options.sha256(textOf(script)));
  const content = policy(hashes, options.interactive);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}"/>`;
  return { html: source.text.slice(0, end) + meta + source.text.slice(end), problems: [] };
}
