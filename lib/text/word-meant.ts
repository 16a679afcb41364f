// The word of a short list that somebody meant. It must not know which field the list is of.
import { foldName } from './fold-name';
import { didYouMean } from './nearest';

/** Words of everyday speech, by the one that content has for them. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  used: ['inuse', 'active', 'current', 'using', '使用中', '利用中'],
  'used-formerly': ['formerlyused', 'former', 'previous', 'deprecated', 'retired', 'removed'],
  considered: ['evaluating'],
  slides: ['presentation', 'deck', 'slide'],
  blog: ['post', 'blogpost'],
  repository: ['repo', 'git'],
  primary: ['main'],
  supporting: ['secondary', 'additional'],
  full: ['complete', 'whole', 'all'],
  partial: ['part', 'parts'],
  accepted: ['approved'],
  production: ['prod', 'live'],
  trial: ['poc', 'test', 'staging'],
  advice: ['opinion', 'recommendation'],
  true: ['yes', 'on'],
  false: ['no', 'off'],
  year: ['quarter', 'season'],
  inferred: ['guessed', 'assumed', 'estimated', 'derived'],
  stated: ['explicit', 'said'],
  ja: ['japanese', '日本語', 'jp', 'jajp'],
  en: ['english', '英語', 'us', 'uk', 'gb', 'enus', 'engb'],
  zh: ['chinese', 'cn'],
  ko: ['korean', 'kr'],
};

/** @param expected the words as a schema lists them: `one of a, b`, `a, b or c` */
export function wordMeant(expected: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const listed = expected.replace(/^one of /, '').split(/, (?:or )?| or /);
  const isList = listed.length > 1 && listed.every((word) => /^[\w-]+$/.test(word));
  const words = isList ? listed : expected.startsWith('a language code') ? languages : [];
  const folded = foldName(value);
  if (expected.startsWith('a country code')) {
    const code = { uk: 'GB', en: 'GB', jpn: 'JP', usa: 'US', japan: 'JP', 日本: 'JP' }[folded];
    const meant =
      code ??
      (/^[a-z]{2}$/.test(folded) && value !== value.toUpperCase()
        ? folded.toUpperCase()
        : undefined);
    return meant && `Did you mean "${meant}"?`;
  }
  const same = words.find((word) => foldName(word) === folded);
  const meant = same ?? words.find((word) => synonyms[word]?.includes(folded));
  if (meant) return `Did you mean "${meant}"?`;
  return isList ? didYouMean(value, words) : undefined;
}

const languages = ['ja', 'en', 'zh', 'ko'];
