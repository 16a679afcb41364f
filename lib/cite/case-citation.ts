// A case as others cite it: whose it is, what became of it, when and where it was told.
import type { ToldCase } from '../cases/told-case';
import type { Locale } from '../locales';
import { citeMessages } from '../messages/cite';
import { messages } from '../messages/messages';
import { baseUrl } from '../site';
import type { Citation } from './citation';

/** @param origin scheme and host; where nobody knows them, addresses start with the path */
export function caseCitation(item: ToldCase, locale: Locale, origin = baseUrl): Citation {
  const words = messages(locale);
  const { dash, separator, inCasebook } = citeMessages(locale);
  const { title, work } = item;
  const url = origin + item.href;
  const told = [
    { label: words.company, text: item.company },
    { label: words.outcome, text: item.outcome },
    { label: words.told, text: item.told },
  ];
  const said = told.map(({ label, text }) => label + words.colon + text).join(separator);
  return {
    title,
    url,
    parts: [...told, { label: words.evidence, text: work.title, url: work.link }],
    entries: [
      {
        key: item.id,
        work,
        note: [
          `${inCasebook(title)}${dash}${said} ${url}`,
          ...(work.archive ? [words.archive + words.colon + work.archive] : []),
        ].join(separator),
      },
    ],
    signs: { dash, separator, colon: words.colon },
  };
}
