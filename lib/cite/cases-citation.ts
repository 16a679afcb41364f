// A page about several cases as others cite it, a comparison or a company: each case with its outcome,
// its date and its source.
import type { ToldCase } from '../cases/told-case';
import type { Locale } from '../locales';
import { citeMessages } from '../messages/cite';
import { messages } from '../messages/messages';
import { baseUrl } from '../site';
import { caseCitation } from './case-citation';
import type { Citation } from './citation';
import { pageEntry } from './page-entry';

interface Options {
  /** For bibliographies. */
  readonly key: string;
  readonly title: string;
  /** Path of the page. */
  readonly path: string;
  readonly cases: readonly ToldCase[];
  readonly locale: Locale;
  /** Scheme and host; where nobody knows them, addresses start with the path. */
  readonly origin?: string;
}

export function casesCitation({
  key,
  title,
  path,
  cases,
  locale,
  origin = baseUrl,
}: Options): Citation {
  const words = messages(locale);
  const { dash, separator } = citeMessages(locale);
  const parts = cases.map(({ shortName, outcome, told, href, work }) => [
    {
      label: shortName,
      text: [outcome, words.toldOn(told)].join(words.listSeparator),
      url: origin + href,
      opens: true,
    },
    { label: words.evidence, text: work.title, url: work.link },
  ]);
  const page = { title, url: origin + path, signs: { dash, separator, colon: words.colon } };
  return {
    ...page,
    parts: parts.flat(),
    entries: [
      ...cases.flatMap((item) => caseCitation(item, locale, origin).entries),
      // The sources have entries of their own.
      pageEntry(key, { ...page, parts: parts.flatMap(([about]) => about ?? []) }, locale),
    ],
  };
}
