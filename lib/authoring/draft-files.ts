// The files a draft consists of, with their names and texts. It must not know what is wrong in them.
import { defaultLocale } from '../locales';
import {
  type CaseDraft,
  draftId,
  isBegun,
  type ProseFile,
  type Slot,
  translationLocales,
} from './draft';
import { writeYaml } from './form-yaml';

export interface AuthoredFile {
  readonly slot: Slot;
  /** Path from the folder that holds `content`, as problems print it. */
  readonly path: string;
  readonly text: string;
}

/** Stands in a path until there is an id. */
const unnamed = 'unnamed';

export function draftFiles(draft: CaseDraft): AuthoredFile[] {
  const id = fileName(draftId(draft));
  const translations = translationLocales.flatMap((locale) => {
    const file = draft.translations[locale];
    if (!isBegun(file)) return [];
    return [{ slot: locale, path: `content/cases/${id}.${locale}.mdx`, text: proseText(file) }];
  });
  const sources = draft.sources.map(({ data, base }, i) => ({
    slot: `source-${i}`,
    path: `content/sources/${fileName(String(data.id ?? ''))}.yaml`,
    text: writeYaml(data, base),
  }));
  const { company } = draft;
  const entry = company && {
    slot: 'company',
    path: 'content/companies.yaml',
    text: writeYaml([company.data], company.base),
  };
  return [
    { slot: 'case', path: `content/cases/${id}.mdx`, text: proseText(draft.case) },
    ...translations,
    ...sources,
    ...(entry ? [entry] : []),
  ];
}

/** What somebody typed is no path: whatever could lead elsewhere is no part of a name. */
function fileName(typed: string): string {
  const name = typed.replace(/[\p{Cc}\p{Cf}\p{Z}\p{Surrogate}\\/:*?"<>|]+/gu, '_').slice(0, 100);
  return /^[._]*$/.test(name) ? unnamed : name;
}

function proseText({ data, body, base }: ProseFile): string {
  const prose = body.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
  return `---\n${writeYaml(data, base)}---\n${prose === '' ? '' : `\n${prose}\n`}`;
}

/** The language that a slot of prose is in. */
export function localeOfSlot(slot: Slot) {
  return translationLocales.find((locale) => locale === slot) ?? defaultLocale;
}
