// The words of an internal edition alone. Apart from the other messages, because a public site, and no
// browser script, needs them.
import type { Locale } from '../locales';

const en = {
  mark: 'Internal',
  origin: { public: 'Public', internal: 'Internal' },
  markedName: (name: string) => `${name} [internal]`,
  edition: 'Internal edition',
  notice: (cases: number) =>
    `Internal edition: contains ${cases} ${cases === 1 ? 'case' : 'cases'} of your own. Do not publish.`,
  unnamedCompany: (kind: string, letter: string, size: string) =>
    `${kind}${letter && ` (${letter})`}, ${size}`,
  organisationIn: (industry: string) => `An organisation (${industry})`,
};

const ja: typeof en = {
  mark: '社内',
  origin: { public: '公開', internal: '社内' },
  markedName: (name) => `${name}［社内］`,
  edition: '社内版',
  notice: (cases) => `社内版：自社の事例を${cases}件含みます。社外に公開しないでください。`,
  unnamedCompany: (kind, letter, size) => `${kind}${letter}（${size}）`,
  organisationIn: (industry) => `業種が「${industry}」の組織`,
};

const tables: Readonly<Record<Locale, typeof en>> = { en, ja };

export function internalMessages(locale: Locale): typeof en {
  return tables[locale];
}
