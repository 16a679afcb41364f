// The page's side of the line, with workers that do not start, die, or answer late.
import { expect, test } from 'vitest';
import { createWorkerEngine, type WorkerLine } from './worker-engine';
import type { FromWorker, ToWorker } from './worker-messages';

const paths = { lead: '/lead.json', full: '/full.json' };
const base = { locale: 'en', files: { en: paths, ja: paths } } as const;

/** A worker that does nothing by itself, and what was said to it. */
function idleWorker() {
  const heard: ToWorker[] = [];
  const listeners = new Map<string, (event: never) => void>();
  let isEnded = false;
  const line = {
    postMessage: (message: ToWorker) => heard.push(message),
    addEventListener: (type: string, listener: (event: never) => void) => {
      listeners.set(type, listener);
    },
    terminate: () => {
      isEnded = true;
    },
  } as unknown as WorkerLine;
  const emit = (type: string, event: object) => listeners.get(type)?.(event as never);
  return {
    line,
    heard,
    isEnded: () => isEnded,
    say: (data: FromWorker) => emit('message', { data }),
    fail: (event: object) => emit('error', event),
  };
}

function engineOnIdle() {
  const workers: ReturnType<typeof idleWorker>[] = [];
  const start = () => {
    const worker = idleWorker();
    workers.push(worker);
    return worker.line;
  };
  return { engine: createWorkerEngine({ ...base, start }), workers };
}

test('nothing starts before the first call, which says what the engine is made of', async () => {
  const { engine, workers } = engineOnIdle();
  expect(workers).toEqual([]);
  const loading = engine.load('lead');
  expect(workers[0]?.heard).toEqual([
    { kind: 'open', ...base },
    { kind: 'load', depth: 'lead', number: 1 },
  ]);
  workers[0]?.say({ number: 1, answer: undefined });
  await loading;
  expect(workers).toHaveLength(1);
});

test.each([
  [{ message: 'Uncaught SyntaxError' }, /Uncaught SyntaxError/],
  [{}, /no reason given/],
])(
  'a worker that fails (%j) rejects all that waits, and the next call starts another',
  async (event, reason) => {
    const { engine, workers } = engineOnIdle();
    const calls = [engine.load('lead'), engine.search('eks', { limit: 1 })];
    workers[0]?.fail(event);
    for (const call of calls) await expect(call).rejects.toThrow(reason);
    expect(workers[0]?.isEnded()).toBe(true);
    const again = engine.load('lead');
    expect(workers).toHaveLength(2);
    // What the ended one still says concerns nobody.
    workers[0]?.fail({ message: 'late' });
    workers[1]?.say({ number: 3, answer: undefined });
    await again;
  },
);

test('a worker that cannot be made rejects, and is tried again', async () => {
  let isForbidden = true;
  const worker = idleWorker();
  const start = () => {
    if (isForbidden) throw new DOMException('not allowed', 'SecurityError');
    return worker.line;
  };
  const engine = createWorkerEngine({ ...base, start });
  await expect(engine.load('lead')).rejects.toThrow('not allowed');
  isForbidden = false;
  const loading = engine.load('lead');
  worker.say({ number: 1, answer: undefined });
  await loading;
});

test('an error keeps its name and its words', async () => {
  const { engine, workers } = engineOnIdle();
  const call = engine.load('full');
  workers[0]?.say({ number: 1, error: { name: 'SearchVersionError', message: 'other build' } });
  await expect(call).rejects.toMatchObject({ name: 'SearchVersionError', message: 'other build' });
});

test('a dropped search is told to the worker, and what it still answers is not heard', async () => {
  const { engine, workers } = engineOnIdle();
  const abort = new AbortController();
  const call = engine.search('eks', { limit: 1, signal: abort.signal });
  abort.abort(new Error('typed on'));
  await expect(call).rejects.toThrow('typed on');
  expect(workers[0]?.heard.at(-1)).toEqual({ kind: 'drop', number: 1 });
  workers[0]?.say({ number: 1, error: { name: 'Error', message: 'late' } });
  // Dropped before it began: nobody needs a worker for that.
  const idle = engineOnIdle();
  const none = idle.engine.search('eks', { limit: 1, signal: abort.signal });
  await expect(none).rejects.toThrow('typed on');
  expect(idle.workers).toEqual([]);
});

test('closing ends the worker and what waits', async () => {
  const { engine, workers } = engineOnIdle();
  const call = engine.load('lead');
  engine.close();
  await expect(call).rejects.toThrow('closed');
  expect(workers[0]?.isEnded()).toBe(true);
});
