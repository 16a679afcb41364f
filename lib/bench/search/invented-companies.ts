// Names for companies that do not exist, in both languages.
import type { NamedTerm } from './facts';
import type { Random } from './random';

const things = [
  ['Akane', '茜'],
  ['Umineko', 'ウミネコ'],
  ['Kazahaya', '風早'],
  ['Komorebi', '木漏れ日'],
  ['Minamo', 'ミナモ'],
  ['Suisen', '水仙'],
  ['Tsubame', 'ツバメ'],
  ['Yamabiko', '山彦'],
  ['Hoshizora', '星空'],
  ['Kogane', '黄金'],
  ['Shigure', '時雨'],
  ['Hibari', 'ヒバリ'],
  ['Asagiri', '朝霧'],
  ['Konoha', '木の葉'],
  ['Nagisa', '渚'],
  ['Yukishiro', '雪代'],
  ['Kawasemi', 'カワセミ'],
  ['Tanpopo', 'タンポポ'],
  ['Mikazuki', '三日月'],
  ['Sazanami', 'さざ波'],
] as const;

const places = [
  ['North', '北'],
  ['South', '南'],
  ['East', '東'],
  ['West', '西'],
  ['Upper', '上'],
  ['Lower', '下'],
  ['New', '新'],
  ['Old', '旧'],
] as const;

const trades = [
  ['Bank', '銀行'],
  ['Foods', 'フーズ'],
  ['Logistics', '物流'],
  ['Media', 'メディア'],
  ['Telecom', 'テレコム'],
  ['Health', 'ヘルス'],
  ['Games', 'ゲームズ'],
  ['Retail', 'リテール'],
  ['Insurance', '保険'],
  ['Travel', 'トラベル'],
  ['Energy', 'エネルギー'],
  ['Motors', 'モーターズ'],
  ['Learning', 'ラーニング'],
  ['Farms', 'ファーム'],
  ['Robotics', 'ロボティクス'],
  ['Steel', '製鋼'],
  ['Paper', '製紙'],
  ['Theatre', '劇場'],
  ['Rail', '鉄道'],
  ['Ceramics', 'セラミクス'],
] as const;

/** Up to `count` companies, all different. */
export function inventedCompanies(random: Random, count: number): NamedTerm[] {
  const names = [...places, ['', '']].flatMap(([place = '', placeJa = '']) =>
    things.flatMap(([thing, thingJa]) =>
      trades.map(([trade, tradeJa]) => ({
        en: [place, thing, trade].filter(Boolean).join(' '),
        ja: `${placeJa}${thingJa}${tradeJa}`,
      })),
    ),
  );
  return random.sample(names, count).map((label) => ({
    id: label.en.toLowerCase().replaceAll(' ', '-'),
    label,
    aliases: [`株式会社${label.ja}`],
  }));
}
