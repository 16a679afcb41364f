// Label and meaning of each field in one language, by kind of document and dotted path. It must not know
// who shows them.
import { caseFieldWords, statementFieldWords } from '../cases/field-words';
import { companyFieldWords } from '../companies/field-words';
import type { Locale } from '../locales';
import { sourceFieldWords } from '../sources/field-words';
import { dateWords, type FieldWords } from '../text/field-words';

interface OwnWords {
  readonly label: string;
  readonly meaning: string;
}

export type Document = 'case' | 'source' | 'company' | 'statement' | 'date';

export type WordsByPath = Readonly<Record<Document, Readonly<Record<string, OwnWords>>>>;

export function formWords(locale: Locale): WordsByPath {
  const own = (table: Readonly<Record<string, FieldWords>>) =>
    Object.fromEntries(
      Object.entries(table).map(([path, { label, meaning }]) => [
        path,
        { label: label[locale], meaning: meaning[locale] },
      ]),
    );
  return {
    case: own(caseFieldWords),
    source: own(sourceFieldWords),
    company: own(companyFieldWords),
    statement: own(statementFieldWords),
    date: own(dateWords),
  };
}
