// The search in every way it is shipped: whole and in pieces, called directly and over the line to a
// worker. Their files come from memory, and can be made to fail.
import type { Locale } from '#lib/locales';
import { createEngine, type SearchDepth, type SearchEngine } from '#lib/search/engine';
import { buildSearchFiles, type SearchFiles } from '#lib/search/search-files';
import { serveEngine } from '#lib/search/serve-engine';
import { createWorkerEngine, type WorkerLine } from '#lib/search/worker-engine';

type Sources = Parameters<typeof buildSearchFiles>;

export interface TestEngine {
  readonly engine: SearchEngine;
  /** What was fetched, such as `en lead` or `ja full 3`, in order. */
  readonly fetched: string[];
  /** Names of what cannot be fetched, as in `fetched`; may change at any time. */
  broken: RegExp | undefined;
  close(): void;
}

const shapes = ['whole', 'pieces'] as const;

/** By name: makes an engine of its own at each call. */
export function testEngines(
  documents: Sources[0],
  groups: Sources[1],
): Record<string, (locale: Locale) => TestEngine> {
  const made = shapes.flatMap((shape) => {
    const files = buildSearchFiles(documents, groups, shape);
    return [
      [shape, (locale: Locale) => direct(files, locale)] as const,
      [`${shape}, in a worker`, (locale: Locale) => overLine(files, locale)] as const,
    ];
  });
  return Object.fromEntries(made);
}

type Files = Record<Locale, SearchFiles>;
type Parts = Omit<TestEngine, 'engine' | 'close'> & { read: (name: string) => Promise<unknown> };

function partsOf(files: Files): Parts {
  const parts: Parts = {
    fetched: [],
    broken: undefined,
    async read(name) {
      parts.fetched.push(name);
      if (parts.broken?.test(name)) throw new TypeError(`Failed to fetch ${name}`);
      const [locale, depth, piece] = name.split(' ');
      const { lead, body, pieces } = files[locale as Locale];
      const whole = depth === 'lead' ? lead : body;
      return JSON.parse(JSON.stringify(piece === undefined ? whole : pieces[Number(piece)]));
    },
  };
  return parts;
}

function direct(files: Files, locale: Locale): TestEngine {
  const parts = partsOf(files);
  const load = (of: Locale, depth: SearchDepth, piece?: number) =>
    parts.read([of, depth, piece].filter((part) => part !== undefined).join(' '));
  return Object.assign(parts, { engine: createEngine({ locale, load }), close: () => {} });
}

function overLine(files: Files, locale: Locale): TestEngine {
  const parts = partsOf(files);
  const paths = (of: Locale) => ({ lead: `/${of} lead.json`, full: `/${of} full.json` });
  const engine = createWorkerEngine({
    locale,
    files: { en: paths('en'), ja: paths('ja') },
    start: () => startLine((path) => parts.read(path.slice(1, -5).replace('.', ' '))),
  });
  return Object.assign(parts, { engine, close: () => engine.close() });
}

/** A worker without a thread: all that is said crosses a MessageChannel, and is cloned there. */
function startLine(fetchJson: (path: string) => Promise<unknown>): WorkerLine {
  const { port1, port2 } = new MessageChannel();
  serveEngine(port2, fetchJson);
  port1.start();
  port2.start();
  return Object.assign(port1, { terminate: () => port1.close() });
}
