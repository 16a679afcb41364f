// The files of the data, each with its forms and its schema.
import type { Casebook } from '#lib/casebook';
import type { Locale } from '#lib/locales';
import { dataWords } from '#lib/messages/data';
import type { SchemaName } from '#lib/publish/schemas';
import { vocabularies } from '#lib/publish/types';
import { paths } from '#lib/url/paths';

interface File {
  readonly about: keyof ReturnType<typeof dataWords>['tables'];
  readonly names: readonly string[];
  readonly schema?: SchemaName;
  /** Said before the names, where they are examples. */
  readonly note?: string;
}

export function FileTable({ book, locale }: { book: Casebook; locale: Locale }) {
  const words = dataWords(locale);
  const known = vocabularies(book);
  const both = (about: 'facts' | 'cases' | 'terms' | 'companies' | 'sources'): File => ({
    about,
    names: [`${about}.json`, `${about}.csv`],
    schema: about,
  });
  const files: readonly File[] = [
    both('facts'),
    both('cases'),
    {
      about: 'case',
      names: [`cases/${book.cases[0]?.id}.json`],
      schema: 'case',
      note: words.eachCase(book.cases.length),
    },
    both('terms'),
    {
      about: 'vocabulary',
      names: [`terms/${known[0]}.json`],
      schema: 'vocabulary',
      note: words.eachVocabulary(known.length),
    },
    both('companies'),
    both('sources'),
    { about: 'index', names: ['index.json'], schema: 'index' },
    { about: 'openapi', names: ['openapi.json'] },
    { about: 'changelog', names: ['changelog.json'], schema: 'changelog' },
  ];
  return (
    <ul>
      {files.map(({ about, names, schema, note }) => (
        <li key={about} className="label-row">
          <p className="max-sm:font-bold">{words.tables[about]}</p>
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            {note && <span className="text-small text-soft">{note}</span>}
            {names.map((name) => (
              <FileLink key={name} name={name} />
            ))}
            {schema && (
              <span className="text-small text-soft">
                {words.schema} <FileLink name={`schema/${schema}.json`} />
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function FileLink({ name }: { name: string }) {
  return (
    <a href={paths.api(name)} className="break-all">
      {name}
    </a>
  );
}
