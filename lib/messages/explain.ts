// The words of an explanation in a terminal. Apart from the other messages, because no page needs them.
import type { Locale } from '../locales';

const en = {
  error: 'error',
  warning: 'warning',
  rule: 'What must hold',
  cause: 'How it comes about',
  remedy: 'What to do',
  wrong: 'Wrong',
  right: 'Right',
  inFile: (file: string) => ` (content/${file})`,
};

type ExplainWords = typeof en;

const ja: ExplainWords = {
  error: 'エラー',
  warning: '警告',
  rule: '守るべきこと',
  cause: '起こる理由',
  remedy: '直し方',
  wrong: '誤り',
  right: '正しい例',
  inFile: (file) => `（content/${file}）`,
};

export const explainWords: Readonly<Record<Locale, ExplainWords>> = { en, ja };
