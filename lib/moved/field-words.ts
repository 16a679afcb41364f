// What authors are told of each field of an entry of moved.yaml. It must not know who shows it.
import { type WordsOf, fieldWords as words } from '../text/field-words';
import type { MovedEntry } from './schema';

export const movedFieldWords: WordsOf<MovedEntry> = {
  from: words(
    { en: 'From', ja: '元のアドレス' },
    {
      en: 'A published address, without language and base path.',
      ja: '公開済みのアドレス。言語とベースパスは付けない。',
    },
    'from: /by/cicd/old-term/',
  ),
  to: words(
    { en: 'To', ja: '移転先' },
    { en: 'Where it is now.', ja: '現在のアドレス。' },
    'to: /by/cicd/new-term/',
  ),
  gone: words(
    { en: 'Gone', ja: '取り下げ日' },
    {
      en: 'The day it was withdrawn, instead of “to”. Its id is never used again.',
      ja: '取り下げた日。toの代わりに書く。そのIDは二度と使わない。',
    },
    'gone: "2026-03-01"',
  ),
  why: words(
    { en: 'Why', ja: '理由' },
    { en: 'Why it is gone, in both languages.', ja: '取り下げた理由を両方の言語で書く。' },
    'why: { en: The speaker asked for it., ja: 発表者の希望による。 }',
  ),
  instead: words(
    { en: 'Instead', ja: '代わりのページ' },
    { en: 'A page that may help.', ja: '代わりに役立つページのアドレス。' },
    'instead: /companies/x/',
  ),
  archive: words(
    { en: 'Archived copy', ja: 'アーカイブ' },
    { en: 'Where a copy of it stands.', ja: '写しのURL。' },
    'archive: https://web.archive.org/web/2026/https://casebook.example/en/cases/x-2018/',
  ),
};
