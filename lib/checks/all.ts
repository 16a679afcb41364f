// Every code of the checker and of the build with its explanation, by what it concerns, in the order
// in which a file is read. It must not know how anything is checked.
import { addressChecks } from './addresses';
import type { CheckGroup } from './check-group';
import { figureChecks } from './figures';
import { fileChecks } from './files';
import { frontMatterChecks } from './front-matter';
import { outputChecks } from './output';
import { proseChecks } from './prose';
import { referenceChecks } from './references';
import { ruleChecks } from './rules';
import { textChecks } from './text';
import { unfinishedChecks } from './unfinished';

export const allChecks: readonly CheckGroup[] = [
  {
    id: 'text',
    name: { en: 'Text of a file', ja: 'ファイルの文字' },
    checks: [...textChecks, ...unfinishedChecks],
  },
  {
    id: 'files',
    name: { en: 'Files and ids', ja: 'ファイルとid' },
    checks: fileChecks,
  },
  {
    id: 'addresses',
    name: { en: 'Published addresses', ja: '公開済みのアドレス' },
    checks: addressChecks,
  },
  {
    id: 'front-matter',
    name: { en: 'Front matter and YAML', ja: 'フロントマターとYAML' },
    checks: frontMatterChecks,
    hasFields: true,
  },
  {
    id: 'references',
    name: { en: 'References and evidence', ja: '参照と出典箇所' },
    checks: referenceChecks,
    hasFields: true,
  },
  {
    id: 'rules',
    name: { en: 'Rules between fields', ja: '項目どうしの整合' },
    checks: [...ruleChecks, ...figureChecks],
    hasFields: true,
  },
  {
    id: 'prose',
    name: { en: 'Prose', ja: '本文' },
    checks: proseChecks,
  },
  {
    id: 'output',
    name: { en: 'The finished pages', ja: '生成されたページ' },
    checks: outputChecks,
    isOfPages: true,
  },
];
