// What changed in the data, newest first. Within v1 fields are only ever added; the words of a version
// stand in the messages.
import type { locales } from '../locales';
import { dataWords } from '../messages/data';
import { inLocales } from './in-locales';

/** Version → the day it was published. */
const versions = [['1.0', '2026-11-21']] as const;

export type ApiVersion = (typeof versions)[number][0];

export const [[apiVersion]] = versions;

export interface Change {
  readonly version: ApiVersion;
  readonly date: string;
  readonly text: Readonly<Record<(typeof locales)[number], string>>;
}

export const changes: readonly Change[] = versions.map(([version, date]) => ({
  version,
  date,
  text: inLocales((locale) => dataWords(locale).changes[version]),
}));
