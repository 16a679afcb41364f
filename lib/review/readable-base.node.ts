// A folder of content as far as it can be read: the base itself, or what is left of it beside its errors.
// It must not know what the base is compared with.
import { statSync } from 'node:fs';
import { loadCasebook } from '#lib/casebook.node';
import { loadAddresses } from '#lib/content-addresses.node';
import { openContent } from '#lib/content-files.node';
import { type ContentPart, loadPart } from '#lib/content-part.node';
import type { Case, Casebook } from '../casebook';
import { readFileName } from '../cases/file-name';
import { joinCase } from '../cases/join';
import { inEveryLocale, type WordsByLocale } from '../cases/words';
import { facets } from '../facets';
import { defaultLocale } from '../locales';
import { derivedTerms } from '../terms/derived';
import type { ReadableBase } from './readable-base';

const empty: Casebook = {
  edition: 'public',
  facets,
  terms: {},
  companies: [],
  sources: [],
  cases: [],
  pages: {},
  published: [],
  moved: [],
  gone: [],
  warnings: [],
};

/** @param dir path of a folder shaped like `content/`; never throws for what stands in it */
export function readBase(dir: string): ReadableBase {
  const { book, problems } = loadCasebook(dir);
  if (book) return { book, problems, unreadable: [] };
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    return { book: empty, problems, unreadable: [] };
  }
  const part = loadPart(openContent(dir));
  const cases = readableCases(part);
  const { base, folder } = part;
  const companies = [...base.companies.values()];
  const names = folder.list('cases', '.mdx').map(readFileName);
  const ids = names.filter(({ locale }) => locale === defaultLocale).map(({ id }) => id);
  const rest: Casebook = {
    ...empty,
    terms: { ...base.terms, ...derivedTerms(facets, cases, companies) },
    companies,
    sources: [...base.sources.values()],
    cases,
    ...loadAddresses(part),
  };
  const known = new Set(cases.map(({ id }) => id));
  return { book: rest, problems, unreadable: ids.filter((id) => !known.has(id)) };
}

function readableCases({ drafts, words, base }: ContentPart): Case[] {
  return [...drafts.values()]
    .flatMap((draft) => {
      const { company, sources } = draft.fields;
      const primary = sources.find(({ role }) => role === 'primary');
      const isJoinable =
        words.has(draft.id) && base.companies.has(company) && base.sources.has(primary?.id ?? '');
      return isJoinable ? [joinCase(draft, readableWords(words.get(draft.id)), base)] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Prose with a fault in it counts as none: half of it would tell less than nothing. */
function readableWords(words: WordsByLocale | undefined): Case['words'] {
  const readable = Object.entries(words ?? {}).map(([locale, loaded]) => [
    locale,
    loaded.isWhole ? loaded : { ...loaded, words: { ...loaded.words, body: '' } },
  ]);
  return inEveryLocale(Object.fromEntries(readable) as WordsByLocale);
}
