// A source as bibliographies name it: what it is, who made it, when, where. It must not know any format.
import type { FactDate } from '../text/values';
import type { Source } from './schema';

export interface Work {
  readonly kind: Source['kind'];
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly event?: string | undefined;
  /** Of a talk the day it was given, else the day of publication. */
  readonly issued?: FactDate | undefined;
  readonly url?: string | undefined;
  readonly archive?: string | undefined;
  readonly language: string;
  /** Where it can be read today; absent where it no longer answers and nobody kept it. */
  readonly link?: string | undefined;
}

export function workOf(source: Source): Work {
  const { kind, title, publisher, event, language, date, told } = source;
  const isSpoken = kind === 'talk' || kind === 'slides' || kind === 'video';
  const issued = (isSpoken ? told : undefined) ?? date;
  const url = source.url === 'not-stated' ? undefined : source.url;
  const archive = typeof source.archive === 'string' ? source.archive : undefined;
  return {
    kind,
    title,
    authors: source.authors === 'not-stated' ? [] : source.authors,
    publisher,
    event,
    issued: issued === 'not-stated' ? undefined : issued,
    url,
    archive,
    language,
    link: source.gone ? archive : (url ?? archive),
  };
}
