// How large an organisation is that is not named: a few bands, wide enough to give nobody away, with
// their words. It must not know who uses them.
import type { LocalizedText } from '../locales';

export const sizeBands = {
  'people-under-50': { en: 'fewer than 50 people', ja: '従業員50人未満' },
  'people-50-299': { en: '50–299 people', ja: '従業員50〜299人' },
  'people-300-999': { en: '300–999 people', ja: '従業員300〜999人' },
  'people-1000-9999': { en: '1,000–9,999 people', ja: '従業員1,000〜9,999人' },
  'people-10000-up': { en: '10,000 people or more', ja: '従業員1万人以上' },
  'engineers-under-10': { en: 'fewer than 10 engineers', ja: 'エンジニア10人未満' },
  'engineers-10-49': { en: '10–49 engineers', ja: 'エンジニア10〜49人' },
  'engineers-50-199': { en: '50–199 engineers', ja: 'エンジニア50〜199人' },
  'engineers-200-up': { en: '200 engineers or more', ja: 'エンジニア200人以上' },
} as const satisfies Record<string, LocalizedText>;

export type SizeBand = keyof typeof sizeBands;
