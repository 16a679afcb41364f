// Links that answered a short while ago need not be asked again: a file that remembers them. Other
// findings are never remembered.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const schema = z.strictObject({
  version: z.literal(1),
  /** Address → the day it answered. */
  answered: z.record(z.string(), z.iso.date()),
});

const keptDays = 6;

export interface AnswerCache {
  readonly has: (url: string) => boolean;
  readonly note: (url: string) => void;
  readonly save: () => void;
}

/**
 * @param today `2026-11-21`
 * @throws Error when the file is there and is no such cache
 */
export function openAnswerCache(file: string, today: string): AnswerCache {
  const oldest = new Date(Date.parse(today) - keptDays * 86_400_000).toISOString().slice(0, 10);
  const known = Object.entries(read(file)).filter(([, day]) => day >= oldest && day <= today);
  const answered = new Map(known);
  return {
    has: (url) => answered.has(url),
    note: (url) => void (answered.has(url) || answered.set(url, today)),
    save: () => {
      const sorted = Object.fromEntries([...answered].sort(([a], [b]) => (a < b ? -1 : 1)));
      writeFileSync(file, `${JSON.stringify({ version: 1, answered: sorted }, null, 2)}\n`);
    },
  };
}

function read(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8'))).answered;
  } catch {
    throw new Error(`${file} is no cache of links: delete it`);
  }
}
