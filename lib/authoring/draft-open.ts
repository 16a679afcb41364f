// Takes a text into a draft: a file that somebody opened, or typed over. It must not know who asked.

import { readFileName } from '../cases/file-name';
import { defaultLocale } from '../locales';
import type { Problem } from '../problems';
import { decodeText } from '../text/encoding';
import { parseFrontMatter } from '../text/front-matter';
import { parseYaml } from '../text/yaml';
import {
  type CaseDraft,
  type DraftFile,
  type ProseFile,
  type Slot,
  translationLocales,
} from './draft';
import { isMapping } from './form-field';

export interface Opened {
  /** Absent when the text could not be read as a file of its kind. */
  readonly draft?: CaseDraft;
  /** Why not. Whatever else is wrong is said when the draft is checked. */
  readonly problems: readonly Problem[];
}

/** The text of one file of a draft in place of what it says now. */
function openText(draft: CaseDraft, slot: Slot, path: string, typed: string): Opened {
  const { source, problems } = decodeText(path, new TextEncoder().encode(typed));
  if (!source) return { problems };
  const isProse = path.endsWith('.mdx');
  const front = isProse ? parseFrontMatter(source) : undefined;
  const yaml = front ? undefined : parseYaml(source, source.text, 0);
  const value = front?.value?.yaml ?? yaml?.value;
  const found = [...(front?.problems ?? []), ...(yaml?.problems ?? [])];
  const list = slot === 'company' && Array.isArray(value?.data) ? value.data : undefined;
  const data = list ? list[0] : (value?.data ?? {});
  const hasOne = list === undefined || list.length === 1;
  if (!value || !isMapping(data) || !hasOne || (slot === 'company' && !list)) {
    return { problems: found.length > 0 ? found : [noMapping(path, slot)] };
  }
  if (!front?.value)
    return { draft: withFile(draft, slot, { data, base: source.text }), problems: [] };
  const [, base = ''] = /^---\n([\s\S]*?)^---$/m.exec(source.text) ?? [];
  const body = front.value.body.replace(/^\n+/, '').trimEnd();
  return { draft: withFile(draft, slot, { data, base, body }), problems: [] };
}

/** A file by its name: a case, its translation or a source. */
function openFile(draft: CaseDraft, name: string, text: string): Opened {
  if (name.endsWith('.yaml')) {
    const id = name.replace(/\.yaml$/, '');
    const there = draft.sources.findIndex(({ data }) => data.id === id || data.id === '');
    const slot = `source-${there < 0 ? draft.sources.length : there}`;
    return openText(draft, slot, `content/sources/${name}`, text);
  }
  const { id, locale } = readFileName(name);
  const slot = locale === defaultLocale ? 'case' : locale;
  const opened = openText(draft, slot, `content/cases/${name}`, text);
  if (!opened.draft || slot !== 'case') return opened;
  // What a new case would bring along is no part of one that is there.
  const sources = draft.sources.filter(({ base }) => base !== undefined);
  const { company: _, ...rest } = opened.draft;
  return { draft: { ...rest, sources, openedId: id }, problems: [] };
}

function withFile(draft: CaseDraft, slot: Slot, file: DraftFile & { body?: string }): CaseDraft {
  const prose = { ...file, body: file.body ?? '' } satisfies ProseFile;
  const locale = translationLocales.find((one) => one === slot);
  if (slot === 'case') return { ...draft, case: prose };
  if (locale) return { ...draft, translations: { ...draft.translations, [locale]: prose } };
  if (slot === 'company') return { ...draft, company: file };
  const sources = [...draft.sources];
  sources[Number(slot.replace(/^source-/, ''))] = file;
  return { ...draft, sources };
}

function noMapping(file: string, slot: Slot): Problem {
  const isEntry = slot === 'company';
  return {
    code: 'FIELD-SHAPE',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    field: 'file',
    expected: isEntry ? 'a list of one entry' : 'fields with their values',
    got: 'something else',
    hint: isEntry ? 'Start it with "- id:".' : 'Write "key: value" on each line.',
  };
}

/** Several files one after the other; what cannot be read leaves the draft as it was. */
export function openAll(
  draft: CaseDraft,
  files: readonly { readonly name: string; readonly text: string; readonly slot?: Slot }[],
): Opened {
  // The case first: it clears what a new one would bring along.
  const isCase = ({ name }: { name: string }) =>
    name.endsWith('.mdx') && readFileName(name).locale === defaultLocale;
  let next = draft;
  const problems: Problem[] = [];
  for (const file of [...files].sort((a, b) => Number(isCase(b)) - Number(isCase(a)))) {
    const { name, text, slot } = file;
    const opened =
      slot === undefined ? openFile(next, name, text) : openText(next, slot, name, text);
    next = opened.draft ?? next;
    problems.push(...opened.problems);
  }
  return problems.length > 0 ? { problems } : { draft: next, problems };
}
